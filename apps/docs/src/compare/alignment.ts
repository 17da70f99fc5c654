import type { BehaviouralCompetence, Occupation, OccupationProfile, SectionId } from '@metiers/schema'
import { sameTextKey } from '../dataset/same-text'

/** What stands in one column of a row: texts, or a behavioural competence with its level. */
export type ComparedCell = { texts: string[] } | { competence: BehaviouralCompetence }

/** What a profile says of a behavioural competence beside its category. */
export type CompetenceAspect = 'level' | 'note'

/**
 * A row with a cell an occupation, in their order; `shared`: how many of them have what the row says, 0 or from 2;
 * `differing`: of a category that they share, what they say of it in different ways.
 */
export type ComparedRow = { cells: ComparedCell[]; shared: number; differing?: CompetenceAspect[] }
export type ComparedSection = { id: SectionId; rows: ComparedRow[] }

/**
 * Occupations side by side, section by section in the order of the fiche. What several have stands in one row, what
 * most have first; what only one has stands together in the section's last row. Sections that none fills are left out.
 */
export function alignment(occupations: Occupation[]): ComparedSection[] {
  const profiles = occupations.map(({ profile }) => profile)
  const lists = (of: (profile: OccupationProfile) => string[]) =>
    listRows(profiles.map(profile => (profile ? of(profile) : [])))
  const texts = (of: (profile: OccupationProfile) => string | null) => lists(p => of(p)?.split('\n') ?? [])
  const sections: ComparedSection[] = [
    { id: 'definition', rows: texts(p => p.definition) },
    { id: 'main-activities', rows: lists(p => p.mainActivities) },
    { id: 'secondary-activities', rows: lists(p => p.secondaryActivities) },
    { id: 'skills', rows: lists(p => p.skills) },
    { id: 'knowledge', rows: lists(p => p.knowledge) },
    { id: 'behavioural-competences', rows: competenceRows(profiles) },
    { id: 'prerequisites', rows: texts(p => p.prerequisites) },
    { id: 'variability', rows: lists(p => p.variability) },
    { id: 'related-occupations', rows: lists(p => p.relatedOccupations.map(({ label }) => label)) },
    { id: 'rome-codes', rows: lists(p => [...p.codes.romeV2, ...p.codes.rome]) },
    { id: 'pcs-codes', rows: lists(p => p.codes.pcs) },
    { id: 'qualifications', rows: lists(p => p.qualifications) },
    { id: 'collective-agreement', rows: texts(p => p.collectiveAgreement) },
    { id: 'headcount', rows: texts(p => p.headcount) },
    { id: 'outlook', rows: texts(p => p.outlook) },
    { id: 'remarks', rows: texts(p => p.remarks) },
  ]
  return sections.filter(({ rows }) => rows.length > 0)
}

function listRows(columns: string[][]): ComparedRow[] {
  const byKey = columns.map(texts => new Map(texts.map(text => [sameTextKey(text), text])))
  const keys = [...new Set(byKey.flatMap(column => [...column.keys()]))]
  const countOf = (key: string) => byKey.filter(column => column.has(key)).length
  const common = keys.filter(key => countOf(key) > 1).toSorted((a, b) => countOf(b) - countOf(a))
  const rows = common.map(
    (key): ComparedRow => ({
      cells: byKey.map(column => ({ texts: [column.get(key)].filter(text => text !== undefined) })),
      shared: countOf(key),
    }),
  )
  const own = byKey.map(column => ({
    texts: [...column].filter(([key]) => countOf(key) === 1).map(([, text]) => text),
  }))
  return own.some(({ texts }) => texts.length > 0) ? [...rows, { cells: own, shared: 0 }] : rows
}

/** A row a category, in the order of the forms; common where more than one occupation requires it. */
function competenceRows(profiles: (OccupationProfile | null)[]): ComparedRow[] {
  const columns = profiles.map(
    profile => new Map(profile?.behaviouralCompetences.map(row => [sameTextKey(row.category), row])),
  )
  const keys = [...new Set(columns.flatMap(column => [...column.keys()]))]
  return keys.map(key => {
    const found = columns.map(column => column.get(key))
    const required = found.filter(competence => competence?.required === true)
    return {
      cells: found.map(competence => (competence ? { competence } : { texts: [] })),
      shared: required.length > 1 ? required.length : 0,
      differing: differingAspects(required),
    }
  })
}

/** A level that no source states is not known to be another. */
function differingAspects(competences: BehaviouralCompetence[]): CompetenceAspect[] {
  const levels = new Set(competences.map(({ level }) => level).filter(level => level !== null))
  const notes = new Set(competences.map(({ note }) => sameTextKey(note ?? '')))
  const aspects: CompetenceAspect[] = []
  if (levels.size > 1) aspects.push('level')
  if (notes.size > 1) aspects.push('note')
  return aspects
}
