import type { AsideKind } from '@metiers/document'
import type { CodeScheme, FindingPlace } from '@metiers/schema'
import type { LevelDoubt } from './recognise/parts.js'
import type { DecisionKind } from './steward/decisions.js'

/** What ingestion noticed, by kind, with the facts that a validation rule needs to word its finding. */
type Facts = {
  'encoding-guessed': { encoding: string }
  'encoding-doubtful': { text: string }
  'markup-dropped': { target: string }
  'tracked-change': { change: 'inserted' | 'deleted' | 'moved'; text: string; author: string | null }
  'text-beside': { what: AsideKind; text: string; author: string | null }
  'text-not-read': { what: AsideKind; text: string; author: string | null }
  'unknown-sign': { sign: string; font: string | null; text: string | null }
  'readings-differ': { first: string; second: string }
  'second-reading-missing': { reason: 'unread' | 'too-different' }
  'number-out-of-range': { stated: string }
  'no-manifest': Record<never, never>
  'file-not-read': { path: string; reason: 'link' | 'no-extension' | 'type'; extension: string }
  /** `likely`: the heading of the template that each heading of the document likely means. */
  'document-without-parts': {
    path: string
    headings: { text: string; likely: string | null }[]
    blocks: number
  }
  'unknown-heading': { text: string; nearest: string | null }
  /** `more`: the texts right below it that belong to no part either. */
  unrecognised: { text: string; more?: string[] }
  'stated-count': { stated: number; found: number }
  'section-repeated': { section: string }
  'list-in-text': { section: string; text: string }
  /** `isRead` where the cells of the table are lines of a text; else nothing of it is read. */
  'table-in-section': { section: string; texts: string[]; isRead: boolean }
  'lead-in': { section: string; text: string }
  'item-of-lines': { section: string; text: string; lines: number }
  'item-like-heading': { section: string; text: string; heading: string }
  'profile-without-title': Record<never, never>
  'registered-id-missing': { id: string; label: string; last: string; likely: string | null }
  'id-not-registered': { id: string; label: string; likely: string | null }
  'deprecated-id-listed': { id: string; label: string; since: string }
  'replacement-unknown': { id: string; label: string; replacement: string; nearest: string | null }
  'skill-gone': { id: string; label: string; last: string }
  'skill-likely-renamed': { id: string; label: string; likely: string }
  'skill-asked-again': { id: string; label: string; since: string }
  'duplicate-id': { id: string; labels: [string, string] }
  'duplicate-profile': { title: string; first: FindingPlace }
  'label-variant': {
    label: string
    preferred: string
    by: 'normalisation' | 'abbreviation' | 'alias' | 'former label'
  }
  'label-acronym': { label: string; preferred: string; acronym: string }
  'label-near-match': { label: string; preferred: string; distance: number }
  'label-ambiguous': { label: string; candidates: string[] }
  'profile-unlisted': { title: string }
  'profile-announced-missing': { label: string }
  'profile-not-announced': { title: string }
  'grid-unlisted': { label: string }
  'grid-missing': { label: string }
  'grid-repeated': { label: string; first: FindingPlace }
  'grid-row-width': { cells: number; expected: number[] }
  'grid-columns-unclear': { families: number; columns: number }
  'family-contradicted': { stated: string; grid: string | null; what: 'family' | 'subfamily' }
  'subfamily-refined': { stated: string }
  'related-unresolved': { label: string }
  /** `shown`: the sign, text or picture (by its description) that is no known tick. */
  'level-unrecoverable': {
    category: string
    reason: LevelDoubt
    shown: { text: string; isPicture: boolean } | null
  }
  'two-levels': { category: string }
  'competence-unclear': { text: string }
  'competence-columns': {
    missing: string[]
    merged: { head: string; columns: number }[]
    texts: string[]
  }
  'competence-column-twice': { column: string; heads: string[]; texts: string[] }
  'competence-column-unknown': { head: string; texts: string[] }
  'code-label': { labels: { code: string; label: string }[] }
  'code-form': { code: string; schemes: CodeScheme[] }
  'stale-decision': {
    decision: DecisionKind
    text: string
    unknown: { id: string; nearest: string | null } | null
    retired: { id: string; replacedBy: string[] } | null
  }
  'mapping-unknown-occupation': { subject: string }
  'mapping-unknown-skill': { subject: string; nearest: string | null }
}
export type ObservationKind = keyof Facts
export type Observation = {
  [K in ObservationKind]: { kind: K; place: FindingPlace | null; occupationId: string | null } & Facts[K]
}[ObservationKind]
export type ObservationOf<K extends ObservationKind> = Extract<Observation, { kind: K }>
