import type { Section, Template } from '@metiers/ingest'
import {
  byKind,
  type GradedValue,
  listFields,
  type Occupation,
  type OccupationProfile,
  type OfEachKind,
  type SectionId,
  textFields,
} from '@metiers/schema'

/** What a section of a fiche holds: texts, one a paragraph or list item, or the rows of a graded list. */
export type SectionContent = string[] | { graded: GradedValue[] }

type Labels = Occupation['alternativeLabels']

/** What a section of a profile holds, as the reader of fiches puts it together again. */
export function sectionContent(
  section: Section,
  profile: OccupationProfile,
  labels: Labels,
  template: Template,
): SectionContent {
  const { id, field, kind } = section
  if (field === undefined) {
    const own = profile.additionalSections[id]
    return own ? byKind<SectionContent>(own, contentOfKind) : []
  }
  if (field === 'behavioural-competences') {
    return {
      graded: profile.behaviouralCompetences.map(({ category, ...grade }) => ({ label: category, ...grade })),
    }
  }
  if (field === 'skills' || field === 'knowledge') {
    const graded = profile.gradedItems.filter(item => item.section === field)
    if (graded.length === 0) return profile[field]
    if (kind === 'graded-list') return { graded: graded.map(({ section: _, ...item }) => item) }
    return withLevels(profile[field], graded, scaleOf(section, template))
  }
  return textsOf(field, profile, labels)
}

const contentOfKind: OfEachKind<SectionContent> = {
  label: value => (value === null ? [] : [value]),
  labels: value => value,
  text: paragraphs,
  list: value => value,
  codes: value => value,
  occupations: value => value.map(({ label }) => label),
  'graded-list': value => ({ graded: value }),
}

function textsOf(field: SectionId, profile: OccupationProfile, labels: Labels): string[] {
  const { codes, relatedOccupations } = profile
  if (isKey(field, textFields)) return paragraphs(profile[textFields[field]])
  if (isKey(field, listFields)) return profile[listFields[field]]
  if (field === 'alternative-labels') return labels.fr
  if (field === 'alternative-labels-en') return labels.en
  if (field === 'related-occupations') return relatedOccupations.map(({ label }) => label)
  if (field === 'rome-codes') return [...codes.romeV2, ...codes.rome]
  return field === 'pcs-codes' ? codes.pcs : []
}

/** Items with their levels behind them in brackets, as a template reads them. */
function withLevels(
  items: string[],
  graded: readonly GradedValue[],
  scale: Template['scales'][number] | undefined,
): string[] {
  const nothing = scale?.notConcerned.find(text => text.trim() !== '')
  const written: string[] = []
  let next = 0
  for (const { label, level, levelStatus } of graded) {
    const at = items.indexOf(label, next)
    if (at >= 0) {
      written.push(...items.slice(next, at))
      next = at + 1
    }
    const grade = levelStatus === 'not-required' ? nothing : scale?.levels[(level ?? 0) - 1]?.labels.fr
    written.push(grade === undefined ? label : `${label} (${grade})`)
  }
  return [...written, ...items.slice(next)]
}

function scaleOf({ scale }: Section, { scales }: Template): Template['scales'][number] | undefined {
  return scales.find(({ id }) => id === scale)
}

function paragraphs(text: string | null): string[] {
  return text?.split('\n') ?? []
}

function isKey<T extends object>(key: PropertyKey, of: T): key is keyof T {
  return key in of
}
