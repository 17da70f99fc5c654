import {
  type AdditionalSection,
  type GradedItem,
  type ListSectionId,
  listFields,
  type OccupationProfile,
  profileFields,
  type RelatedOccupation,
  type SectionId,
  type TextSectionId,
  textFields,
} from '@metiers/schema'
import type { ProfilePart } from '../recognise/parts.js'
import { type ScaleReader, scaleReaderOf } from '../template/scale-reader.js'
import type { Section, Template } from '../template/template.js'
import { claimGroups } from './claim-groups.js'
import { readCodes } from './codes.js'
import type { AssemblyContext, Draft } from './context.js'
import { behaviouralCompetences, gradableSection } from './gradable.js'
import { ownSection } from './kinds/index.js'
import { list } from './kinds/list.js'
import { occupations } from './kinds/occupations.js'
import type { SectionInput } from './kinds/section-input.js'
import { text } from './kinds/text.js'
import type { Register } from './register.js'

/** A profile and the labels that it states of its occupation. */
export type AssembledProfile = {
  profile: OccupationProfile
  alternativeLabels: { fr: string[]; en: string[] }
}

/** What is known when a profile is put together. */
export type ProfileSetting = {
  draft: Draft
  register: Register
  template: Template
  context: AssemblyContext
}

/** Turns the sections of a fiche into a profile, and claims every block that a value came from. */
export function assembleProfile(part: ProfilePart, setting: ProfileSetting): AssembledProfile {
  const { template, draft, context } = setting
  const root = `/occupations/${draft.index}`
  const below = `${root}/profile`
  const scales = new Map(template.scales.map(scale => [scale.id, scaleReaderOf(scale)]))
  const sections = new Map(template.sections.map(section => [section.id, section]))
  const input = (section: Section, pointer: string): SectionInput => ({
    section,
    part: part.sections.get(section.id),
    rows: part.graded.get(section.id) ?? [],
    scale: scaleOf(section, scales),
    pointer,
    draft,
    register: setting.register,
    context,
  })
  /** What a known section gives, or `none` where the template leaves it out. */
  const known = <V>(id: SectionId, pointer: string, read: (input: SectionInput) => V, none: V): V => {
    const section = sections.get(id)
    return section ? read(input(section, pointer)) : none
  }
  const lists = (id: ListSectionId) => known(id, `${below}/${listFields[id]}`, list, [])
  const texts = (id: TextSectionId) => known(id, `${below}/${textFields[id]}`, text, null)
  const gradedItems: GradedItem[] = []
  const gradable = (id: GradedItem['section']): string[] =>
    known(
      id,
      `${below}/${listFields[id]}`,
      given => {
        const at = { gradedPointer: `${below}/gradedItems`, firstGraded: gradedItems.length }
        const found = gradableSection(given, id, at)
        gradedItems.push(...found.graded)
        return found.texts
      },
      [],
    )

  const codes = { romeV2: [], rome: [], pcs: [] }
  for (const id of ['rome-codes', 'pcs-codes'] as const) {
    const found = part.sections.get(id)
    if (found) readCodes(id, found, sections.get(id)?.schemes ?? [], codes, draft, context)
  }
  const emptySections = template.sections.flatMap(({ id }) => (isEmpty(id, part) ? [id] : []))
  for (const [index, id] of emptySections.entries()) {
    const heading = part.sections.get(id)?.heading
    if (heading) context.ledger.furniture(heading, id, [`${below}/emptySections/${index}`])
  }
  const own = template.sections.filter(({ field }) => field === undefined)
  const assembled: AssembledProfile = {
    alternativeLabels: {
      fr: known('alternative-labels', `${root}/alternativeLabels/fr`, list, []),
      en: known('alternative-labels-en', `${root}/alternativeLabels/en`, list, []),
    },
    profile: {
      definition: texts('definition'),
      mainActivities: lists('main-activities'),
      secondaryActivities: lists('secondary-activities'),
      skills: gradable('skills'),
      knowledge: gradable('knowledge'),
      behaviouralCompetences: known(
        'behavioural-competences',
        `${below}/${profileFields['behavioural-competences']}`,
        behaviouralCompetences,
        [],
      ),
      prerequisites: texts('prerequisites'),
      variability: lists('variability'),
      relatedOccupations: known<RelatedOccupation[]>(
        'related-occupations',
        `${below}/${profileFields['related-occupations']}`,
        occupations,
        [],
      ),
      codes,
      qualifications: lists('qualifications'),
      collectiveAgreement: texts('collective-agreement'),
      headcount: texts('headcount'),
      outlook: texts('outlook'),
      remarks: texts('remarks'),
      emptySections,
      gradedItems,
      additionalSections: Object.fromEntries(
        own.map((section): [string, AdditionalSection] => [
          section.id,
          ownSection(input(section, `${below}/additionalSections/${section.id}/value`)),
        ]),
      ),
    },
  }
  claimGroups(part, context)
  return assembled
}

function scaleOf({ scale }: Section, scales: ReadonlyMap<string, ScaleReader>): ScaleReader | null {
  return scale === undefined ? null : (scales.get(scale) ?? null)
}

/** Whether a section's heading is there with nothing under it. A title repeats on each page, and one is enough. */
export function isEmpty(id: string, part: ProfilePart): boolean {
  const section = part.sections.get(id)
  if (section === undefined || section.values.length > 0 || section.unread) return false
  return id !== 'title' || part.titles.length === 0
}
