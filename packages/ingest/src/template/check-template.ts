import {
  type Kind,
  kindsOfField,
  type SectionId,
  sayMistake,
  sectionIdSchema,
  type TemplateMistake,
  textKey,
  type ValueMistake,
} from '@metiers/schema'
import type { z } from 'zod'
import { nearestName } from '../steward/nearest-name.js'
import { gradeKey } from './grade-key.js'
import type { WrittenScale, WrittenSection, WrittenTemplate } from './written-template.js'

/** Where a template is wrong, below what is looked at, and what is wrong there. */
type Mistake = { path: PropertyKey[]; mistake: ValueMistake }

/** The known section that a section is: the one that it names, or whose id it has. */
export function fieldOf({ id, field }: Pick<WrittenSection, 'id' | 'field'>): SectionId | undefined {
  return field ?? sectionIdSchema.safeParse(id).data
}

/** Adds what a template gets wrong as a whole: what two of its sections or levels claim, and what does not go together. */
export function checkTemplate(template: WrittenTemplate, context: z.RefinementCtx): void {
  for (const { path, mistake } of mistakesIn(template)) {
    context.addIssue({ code: 'custom', path, message: sayMistake(mistake), params: { mistake } })
  }
}

function mistakesIn({ title = 'section', parts, sections, scales = [] }: WrittenTemplate): Mistake[] {
  const scaleIds = scales.map(({ id }) => id)
  const hasTitle = sections.some(section => fieldOf(section) === 'title')
  return [
    ...(title === 'section' && !hasTitle ? [at(['sections'], { is: 'no-title-section' })] : []),
    ...sections.flatMap((section, index) => below(['sections', index], sectionMistakes(section, scaleIds))),
    ...sectionsTwice(sections),
    ...headingsTwice(sections, parts?.chapters?.headings ?? []),
    ...scalesTwice(scaleIds),
    ...scales.flatMap((scale, index) => below(['scales', index], levelsTwice(scale))),
  ]
}

function at(path: PropertyKey[], mistake: TemplateMistake): Mistake {
  return { path, mistake: { is: 'template', mistake } }
}

function below(above: PropertyKey[], mistakes: Mistake[]): Mistake[] {
  return mistakes.map(({ path, mistake }) => ({ path: [...above, ...path], mistake }))
}

function sectionMistakes(section: WrittenSection, scaleIds: readonly string[]): Mistake[] {
  const { id, kind, scale } = section
  const field = fieldOf(section)
  if (id === undefined && field === undefined) return [{ path: ['id'], mistake: { is: 'missing' } }]
  if (field !== undefined && !kindsOfField[field].includes(kind)) {
    return [at(['kind'], { is: 'kind-of-field', kind, field, kinds: [...kindsOfField[field]] })]
  }
  const misplaced = keysOfKinds.find(key => section[key] !== undefined && !mayHave(key, kind, field))
  if (misplaced !== undefined) {
    return [at([misplaced], { is: 'key-of-kind', key: misplaced, kind, kinds: kindsWith(misplaced) })]
  }
  if (section.relation !== undefined && !fieldsOfSkills.some(each => each === field)) {
    return [at(['relation'], { is: 'no-relation-here', fields: [...fieldsOfSkills] })]
  }
  if (scale === undefined) {
    return kind === 'graded-list' ? [{ path: ['scale'], mistake: { is: 'missing' } }] : []
  }
  if (scaleIds.includes(scale)) return []
  return [at(['scale'], { is: 'scale-unknown', id: scale, nearest: nearestName(scale, scaleIds) })]
}

const fieldsOfSkills = ['skills', 'knowledge', 'behavioural-competences'] as const

const keysOfKinds = ['schemes', 'scale', 'legend', 'columns', 'items'] as const
type KeyOfKind = (typeof keysOfKinds)[number]

function mayHave(key: KeyOfKind, kind: Kind, field: SectionId | undefined): boolean {
  // A list of skills, of knowledge or of behaviour may have levels in brackets; a list of anything else has none.
  const isGradable = field !== undefined && kindsOfField[field].includes('graded-list')
  return kindsWith(key).includes(kind) || (key === 'scale' && kind === 'list' && isGradable)
}

function kindsWith(key: KeyOfKind): Kind[] {
  return key === 'schemes' ? ['codes'] : ['graded-list']
}

function sectionsTwice(sections: readonly WrittenSection[]): Mistake[] {
  const known = new Set<string>()
  return sections.flatMap((section, index): Mistake[] => {
    const id = fieldOf(section) ?? section.id ?? ''
    if (!known.has(id)) {
      known.add(id)
      return []
    }
    return section.field !== undefined
      ? [at(['sections', index, 'field'], { is: 'field-twice', field: id })]
      : [{ path: ['sections', index, 'id'], mistake: { is: 'id-twice', id } }]
  })
}

function scalesTwice(ids: readonly string[]): Mistake[] {
  return ids.flatMap((id, index): Mistake[] =>
    ids.indexOf(id) < index ? [{ path: ['scales', index, 'id'], mistake: { is: 'id-twice', id } }] : [],
  )
}

function headingsTwice(sections: readonly WrittenSection[], chapters: readonly string[]): Mistake[] {
  const owners = new Map<string, WrittenSection>()
  const ofSections = sections.flatMap((section, index) =>
    section.headings.flatMap((heading, place): Mistake[] => {
      const owner = owners.get(textKey(heading)) ?? section
      owners.set(textKey(heading), owner)
      if (owner === section) return []
      const first = fieldOf(owner) ?? owner.id ?? ''
      return [at(['sections', index, 'headings', place], { is: 'heading-twice', heading, section: first })]
    }),
  )
  const ofChapters = chapters.flatMap((heading, place): Mistake[] => {
    const owner = owners.get(textKey(heading))
    if (owner === undefined) return []
    const section = fieldOf(owner) ?? owner.id ?? ''
    return [at(['parts', 'chapters', 'headings', place], { is: 'heading-twice', heading, section })]
  })
  return [...ofSections, ...ofChapters]
}

/** The ways to write a level that another level has too, or that say that an item is not required. */
function levelsTwice({ levels, notConcerned = [] }: WrittenScale): Mistake[] {
  const ranks = new Map<string, number>()
  const ofLevels = levels.flatMap((level, index) =>
    namesOf(level).flatMap(({ path, name }): Mistake[] => {
      const rank = ranks.get(gradeKey(name)) ?? index + 1
      ranks.set(gradeKey(name), rank)
      return rank === index + 1 ? [] : [at(['levels', index, ...path], { is: 'level-twice', name, rank })]
    }),
  )
  const ofNone = notConcerned.flatMap((name, index): Mistake[] => {
    const rank = gradeKey(name) === '' ? undefined : ranks.get(gradeKey(name))
    return rank === undefined ? [] : [at(['notConcerned', index], { is: 'level-twice', name, rank })]
  })
  return [...ofLevels, ...ofNone]
}

function namesOf({ notation, labels = {}, headings = [] }: WrittenScale['levels'][number]) {
  return [
    { path: ['notation'], name: notation },
    ...(labels.fr === undefined ? [] : [{ path: ['labels', 'fr'], name: labels.fr }]),
    ...(labels.en === undefined ? [] : [{ path: ['labels', 'en'], name: labels.en }]),
    ...headings.map((name, index) => ({ path: ['headings', index], name })),
  ]
}
