import { type OccupationProfile, type RelatedOccupation, type SectionId, sectionIds } from '@metiers/schema'
import type { ProfilePart, SectionPart, SectionValue } from '../recognise/parts.js'
import { placeOf } from '../source-block.js'
import type { Template } from '../template/template.js'
import { claimGroups } from './claim-groups.js'
import { readCodes } from './codes.js'
import { assembleCompetences } from './competences.js'
import type { AssemblyContext, Draft } from './context.js'
import type { Register } from './register.js'

/** A profile and the labels that it states of its occupation. */
export type AssembledProfile = {
  profile: OccupationProfile
  alternativeLabels: { fr: string[]; en: string[] }
}

const listFields = {
  'main-activities': 'mainActivities',
  'secondary-activities': 'secondaryActivities',
  skills: 'skills',
  knowledge: 'knowledge',
  variability: 'variability',
  qualifications: 'qualifications',
} as const satisfies Partial<Record<SectionId, keyof OccupationProfile>>

const textFields = {
  definition: 'definition',
  prerequisites: 'prerequisites',
  'collective-agreement': 'collectiveAgreement',
  headcount: 'headcount',
  outlook: 'outlook',
  remarks: 'remarks',
} as const satisfies Partial<Record<SectionId, keyof OccupationProfile>>

/** Turns the sections of a fiche into a profile, and claims every block that a value came from. */
export function assembleProfile(
  part: ProfilePart,
  draft: Draft,
  register: Register,
  template: Template,
  context: AssemblyContext,
): AssembledProfile {
  const root = `/occupations/${draft.index}`
  const section = (id: SectionId) => part.sections.get(id)
  const list = (id: SectionId, pointer: string): string[] => {
    const values = section(id)?.values ?? []
    for (const [index, value] of values.entries())
      claimValue(value, id, `${root}/${pointer}/${index}`, context)
    claimGroups(section(id), id, index => [`${root}/${pointer}/${index}`], context)
    return values.map(({ text }) => text)
  }
  const text = (id: SectionId, pointer: string): string | null => {
    const values = section(id)?.values ?? []
    for (const value of values) claimValue(value, id, `${root}/${pointer}`, context, values.length > 1)
    noteListInText(id, values, draft, context)
    return values.map(value => value.text).join('\n') || null
  }
  const lists = (id: keyof typeof listFields) => list(id, `profile/${listFields[id]}`)
  const texts = (id: keyof typeof textFields) => text(id, `profile/${textFields[id]}`)

  const codes = { romeV2: [], rome: [], pcs: [] }
  for (const id of ['rome-codes', 'pcs-codes'] as const) {
    const found = section(id)
    if (found) readCodes(id, found, template.sections[id]?.schemes ?? [], codes, draft, context)
  }
  const emptySections = sectionIds.filter(id => isEmpty(id, part))
  for (const [index, id] of emptySections.entries()) {
    const heading = section(id)?.heading
    if (heading) context.ledger.furniture(heading, id, [`${root}/profile/emptySections/${index}`])
  }
  return {
    alternativeLabels: {
      fr: list('alternative-labels', 'alternativeLabels/fr'),
      en: list('alternative-labels-en', 'alternativeLabels/en'),
    },
    profile: {
      definition: texts('definition'),
      mainActivities: lists('main-activities'),
      secondaryActivities: lists('secondary-activities'),
      skills: lists('skills'),
      knowledge: lists('knowledge'),
      behaviouralCompetences: assembleCompetences(part.competences, draft, context),
      prerequisites: texts('prerequisites'),
      variability: lists('variability'),
      relatedOccupations: relatedOccupations(section('related-occupations'), draft, register, context),
      codes,
      qualifications: lists('qualifications'),
      collectiveAgreement: texts('collective-agreement'),
      headcount: texts('headcount'),
      outlook: texts('outlook'),
      remarks: texts('remarks'),
      emptySections,
    },
  }
}

/** Whether a section's heading is there with nothing under it. A title repeats on each page, and one is enough. */
export function isEmpty(id: SectionId, part: ProfilePart): boolean {
  const section = part.sections.get(id)
  return section !== undefined && section.values.length === 0 && (id !== 'title' || part.titles.length === 0)
}

/** A list in a section that holds a text may be that of another section, whose heading is missing. It is read as part of the text. */
function noteListInText(
  section: SectionId,
  values: SectionValue[],
  draft: Draft,
  { observations }: AssemblyContext,
): void {
  // A paragraph below the first of an item goes on with it, as the text below a numbered title does.
  const item = values.find(({ block }) => block.item?.opensItem)
  if (!item) return
  const at = { place: placeOf(item.block), occupationId: draft.id }
  observations.push({ kind: 'list-in-text', section, text: item.text, ...at })
}

function claimValue(
  value: SectionValue,
  part: string,
  pointer: string,
  context: AssemblyContext,
  joined = false,
): void {
  const isJoined = joined || value.lines > 1
  const derivation = value.inline ? 'heading-inline-value' : isJoined ? 'joined-lines' : undefined
  context.ledger.data(value.block, { part, pointers: [pointer], derivation })
}

function relatedOccupations(
  section: SectionPart | undefined,
  draft: Draft,
  register: Register,
  context: AssemblyContext,
): RelatedOccupation[] {
  const root = `/occupations/${draft.index}/profile/relatedOccupations`
  claimGroups(section, 'related-occupations', index => [`${root}/${index}/label`], context)
  return (section?.values ?? []).map((value, index) => {
    const { text, block } = value
    const related = register.resolve({ text, blocks: [block], part: 'related-occupations' })
    const pointer = `${root}/${index}`
    const pointers = related ? [`${pointer}/label`, `${pointer}/occupationId`] : [`${pointer}/label`]
    const derivation = value.inline ? 'heading-inline-value' : related ? 'label-match' : undefined
    context.ledger.data(block, { part: 'related-occupations', pointers, derivation })
    if (!related) {
      const at = { place: placeOf(block), occupationId: draft.id }
      context.observations.push({ kind: 'related-unresolved', label: text, ...at })
    }
    return { label: text, occupationId: related?.id ?? null }
  })
}
