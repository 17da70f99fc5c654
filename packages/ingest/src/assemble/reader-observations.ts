import type { Aside, AsideKind } from '@metiers/document'
import type { ProvenanceRecord } from '@metiers/schema'
import type { DocumentInput } from '../ingest.js'
import type { Observation } from '../observation.js'

/** What a reader noticed about a file, and what it did not read, as observations with the file's name. */
export function readerObservations({ source, notes, asides }: DocumentInput): Observation[] {
  const noticed = notes.map(
    ({ kind, detail, font = null, text = null, author = null, place }): Observation => {
      const at = { place: { ...place, sourceId: source.id }, occupationId: null }
      if (kind === 'encoding-guessed') return { kind, encoding: detail, ...at }
      if (kind === 'encoding-doubtful') return { kind, text: detail, ...at }
      if (kind === 'markup-dropped') return { kind, target: detail, ...at }
      if (kind === 'unknown-sign') return { kind, sign: detail, font, text, ...at }
      if (kind === 'number-out-of-range') return { kind, stated: detail, ...at }
      return { kind: 'tracked-change', change: 'inserted', text: detail, author, ...at }
    },
  )
  const unread = asides.map(({ kind, text, author, place }): Observation => {
    const at = { place: { ...place, sourceId: source.id }, occupationId: null }
    if (kind === 'deleted' || kind === 'moved') {
      return { kind: 'tracked-change', change: kind, text, author, ...at }
    }
    const facts = { what: kind, text, author, ...at }
    return beside.has(kind) ? { kind: 'text-beside', ...facts } : { kind: 'text-not-read', ...facts }
  })
  return [...noticed, ...unread]
}

// What every word processor's file has beside its text. All else is text that its author may miss.
const beside: ReadonlySet<AsideKind> = new Set([
  'header',
  'footer',
  'comment',
  'placeholder',
  'field-code',
  'picture-description',
  'glossary',
])

/** The account of a text that is not in the tree: what was left out for what it is, or passed over. */
export function recordOfAside({ kind, text, place }: Aside, sourceId: string): ProvenanceRecord {
  const isExplained = beside.has(kind) || kind === 'deleted' || kind === 'moved'
  return {
    sourceId,
    place,
    text,
    status: isExplained ? 'furniture' : 'unrecognised',
    part: kind,
    pointers: [],
  }
}
