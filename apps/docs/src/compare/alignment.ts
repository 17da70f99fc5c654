import {
  byKind,
  type GradedValue,
  listFields,
  type Occupation,
  type OccupationProfile,
  type OfEachKind,
  type PublishedTemplate,
  requiredLabels,
  type SectionId,
  type SkillType,
  textFields,
} from '@metiers/schema'
import { sameTextKey } from '../dataset/same-text'

/** What stands in one column of a row: texts, or an item with its level. */
export type ComparedCell = { texts: string[] } | { graded: GradedValue }

/** What a profile says of a graded item beside its label. */
export type CompetenceAspect = 'level' | 'note'

/**
 * A row with a cell an occupation, in their order; `shared`: how many of them have what the row says, 0 or from 2;
 * `differing`: of a graded item that they share, what they say of it in different ways; `skill`: the id of the concept
 * that they share, where it is one.
 */
export type ComparedRow = {
  cells: ComparedCell[]
  shared: number
  differing?: CompetenceAspect[]
  skill?: string
}

/** The concept that a text of a fiche names, as `skillOf` finds it. */
export type ConceptOf = (type: SkillType, text: string) => { id: string } | undefined

export type ComparedSection = { id: string; rows: ComparedRow[] }

/**
 * Occupations side by side, section by section in the order of the template. What several have stands in one row, what
 * most have first; what only one has stands together in the section's last row. Sections that none fills are left out.
 * Items that name a concept are the same where the concept is, whatever the spelling; all else, where the text is.
 */
export function alignment(
  occupations: Occupation[],
  sections: readonly Pick<PublishedTemplate['sections'][number], 'id' | 'field'>[],
  conceptOf: ConceptOf,
): ComparedSection[] {
  const profiles = occupations.map(({ profile }) => profile)
  return sections
    .map(({ id, field }) => {
      const columns = profiles.map(profile => {
        if (profile === null) return null
        if (field) return contentOfField(profile, field)
        const own = profile.additionalSections[id]
        return own ? byKind<Content>(own, contentOfKind) : null
      })
      const type = field && skillTypeOf[field]
      return { id, rows: rowsOf(columns, text => (type ? conceptOf(type, text)?.id : undefined)) }
    })
    .filter(({ rows }) => rows.length > 0)
}

const skillTypeOf: Partial<Record<SectionId, SkillType>> = {
  skills: 'skill',
  knowledge: 'knowledge',
  'behavioural-competences': 'behavioural',
}

/** What a section of one profile holds: texts, or graded items. */
type Content = string[] | { graded: GradedValue[] }

const contentOfKind: OfEachKind<Content> = {
  label: value => (value === null ? [] : [value]),
  labels: value => value,
  text: value => value?.split('\n') ?? [],
  list: value => value,
  codes: value => value,
  occupations: value => value.map(({ label }) => label),
  'graded-list': value => ({ graded: value }),
}

function contentOfField(profile: OccupationProfile, field: SectionId): Content {
  const { codes } = profile
  if (isKey(field, textFields)) return profile[textFields[field]]?.split('\n') ?? []
  // What a fiche says it does not ask for is nothing that two occupations share.
  if (field === 'skills') return requiredLabels(profile, 'skill')
  if (field === 'knowledge') return requiredLabels(profile, 'knowledge')
  if (isKey(field, listFields)) return profile[listFields[field]]
  if (field === 'behavioural-competences') {
    return {
      graded: profile.behaviouralCompetences.map(({ category, ...grade }) => ({ label: category, ...grade })),
    }
  }
  if (field === 'related-occupations') return profile.relatedOccupations.map(({ label }) => label)
  if (field === 'rome-codes') return [...codes.romeV2, ...codes.rome]
  return field === 'pcs-codes' ? codes.pcs : []
}

function isKey<T extends object>(key: PropertyKey, of: T): key is keyof T {
  return key in of
}

type SkillIdOf = (text: string) => string | undefined

function rowsOf(columns: (Content | null)[], skillIdOf: SkillIdOf): ComparedRow[] {
  const isGraded = columns.some(column => column !== null && 'graded' in column)
  if (isGraded) {
    return gradedRows(
      columns.map(column => (column !== null && 'graded' in column ? column.graded : [])),
      skillIdOf,
    )
  }
  return listRows(
    columns.map(column => (column === null || 'graded' in column ? [] : column)),
    skillIdOf,
  )
}

/** The items of a column by what makes them the same as those of another. */
type Keyed<Item> = Map<string, Item>

/** A fiche that names a concept in two wordings has the first by the concept, and the second by its text: none is lost. */
function keyed<Item>(items: Item[], textOf: (item: Item) => string, skillIdOf: SkillIdOf): Keyed<Item> {
  const found: Keyed<Item> = new Map()
  for (const item of items) {
    const text = sameTextKey(textOf(item))
    const skill = skillIdOf(textOf(item))
    const concept = skill === undefined ? undefined : conceptKey(skill)
    const first = concept === undefined ? undefined : found.get(concept)
    const isTaken = first !== undefined && sameTextKey(textOf(first)) !== text
    found.set(concept === undefined || isTaken ? text : concept, item)
  }
  return found
}

// No text begins so: `sameTextKey` trims them.
const conceptKey = (id: string) => ` ${id}`
const skillIn = (key: string) => (key.startsWith(' ') ? { skill: key.slice(1) } : {})

function listRows(columns: string[][], skillIdOf: SkillIdOf): ComparedRow[] {
  const byKey = columns.map(texts => keyed(texts, text => text, skillIdOf))
  const keys = [...new Set(byKey.flatMap(column => [...column.keys()]))]
  const countOf = (key: string) => byKey.filter(column => column.has(key)).length
  const common = keys.filter(key => countOf(key) > 1).toSorted((a, b) => countOf(b) - countOf(a))
  const rows = common.map(
    (key): ComparedRow => ({
      cells: byKey.map(column => ({ texts: [column.get(key)].filter(text => text !== undefined) })),
      shared: countOf(key),
      ...skillIn(key),
    }),
  )
  const own = byKey.map(column => ({
    texts: [...column].filter(([key]) => countOf(key) === 1).map(([, text]) => text),
  }))
  return own.some(({ texts }) => texts.length > 0) ? [...rows, { cells: own, shared: 0 }] : rows
}

/** A row a graded item, in the order of the forms; common where more than one occupation requires it. */
function gradedRows(lists: GradedValue[][], skillIdOf: SkillIdOf): ComparedRow[] {
  const columns = lists.map(list => keyed(list, ({ label }) => label, skillIdOf))
  const keys = [...new Set(columns.flatMap(column => [...column.keys()]))]
  return keys.map(key => {
    const found = columns.map(column => column.get(key))
    const required = found.filter(graded => graded?.required === true)
    return {
      cells: found.map(graded => (graded ? { graded } : { texts: [] })),
      shared: required.length > 1 ? required.length : 0,
      differing: differingAspects(required),
      ...(required.length > 1 && skillIn(key)),
    }
  })
}

/** A level that no source states is not known to be another. */
function differingAspects(items: GradedValue[]): CompetenceAspect[] {
  const levels = new Set(items.map(({ level }) => level).filter(level => level !== null))
  const notes = new Set(items.map(({ note }) => sameTextKey(note ?? '')))
  const aspects: CompetenceAspect[] = []
  if (levels.size > 1) aspects.push('level')
  if (notes.size > 1) aspects.push('note')
  return aspects
}
