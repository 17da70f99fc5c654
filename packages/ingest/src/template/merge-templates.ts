import { UnreadableInput } from '@metiers/document'
import { sameText, textKey } from '@metiers/schema'
import type { Scale, Section, Template } from './template.js'

/** A template and the file that it was read from, as the person named it. */
export type TemplateFile = { path: string; template: Template }

/**
 * The template of a dataset whose documents have several: the sections and scales of the first, and those of the others
 * that it has not. Throws `UnreadableInput` where two mean something else by one id: what is published under it would be
 * two things.
 */
export function mergeTemplates([first, ...others]: [TemplateFile, ...TemplateFile[]]): Template {
  const owners = new Map<string, string>()
  for (const { id } of [...first.template.sections, ...first.template.scales]) owners.set(id, first.path)
  return others.reduce((merged, file) => {
    const conflict = conflictIn(merged, file.template)
    if (conflict) {
      const other = owners.get(conflict.id) ?? first.path
      throw new UnreadableInput({ code: 'templates-differ', path: file.path, facts: { ...conflict, other } })
    }
    for (const { id } of [...file.template.sections, ...file.template.scales]) {
      if (!owners.has(id)) owners.set(id, file.path)
    }
    return joined(merged, file.template)
  }, first.template)
}

type Conflict = { what: 'section' | 'scale'; id: string }

function conflictIn(one: Template, other: Template): Conflict | null {
  const sections = other.sections.filter(section => {
    const known = one.sections.find(({ id }) => id === section.id)
    return known !== undefined && !meanTheSame(known, section)
  })
  const scales = other.scales.filter(scale => {
    const known = one.scales.find(({ id }) => id === scale.id)
    return known !== undefined && !haveSameLevels(known, scale)
  })
  const [section] = sections
  const [scale] = scales
  if (scale) return { what: 'scale', id: scale.id }
  return section ? { what: 'section', id: section.id } : null
}

// What a known section holds is known; of one of the steward's own, its kind and its name say it.
function meanTheSame(one: Section, other: Section): boolean {
  const isOneScale = one.scale === other.scale
  if (one.field !== undefined) return isOneScale || one.scale === undefined || other.scale === undefined
  return isOneScale && one.kind === other.kind && sameText(one.labels.fr, other.labels.fr)
}

function haveSameLevels({ levels }: Scale, other: Scale): boolean {
  const names = other.levels.map(({ notation, labels }) => textKey(`${notation} ${labels.fr}`))
  return (
    levels.length === names.length &&
    levels.every(({ notation, labels }, at) => textKey(`${notation} ${labels.fr}`) === names[at])
  )
}

function joined(one: Template, other: Template): Template {
  const taken = new Set(one.sections.flatMap(({ headings }) => headings.map(textKey)))
  const graded = new Map(other.sections.map(section => [section.id, section]))
  const known = new Set(one.sections.map(({ id }) => id))
  return {
    ...one,
    sections: [
      // Where one of the two grades a section, the dataset does.
      ...one.sections.map(section => {
        const also = graded.get(section.id)
        return section.scale === undefined && also?.scale !== undefined
          ? { ...also, labels: section.labels, headings: section.headings }
          : section
      }),
      ...other.sections.flatMap(section => (known.has(section.id) ? [] : [withOwnHeadings(section, taken)])),
    ],
    scales: [...one.scales, ...other.scales.filter(scale => !one.scales.some(({ id }) => id === scale.id))],
  }
}

/** A section with the headings that no section before it has: one heading means one section. */
function withOwnHeadings(section: Section, taken: Set<string>): Section {
  const free = [...section.headings, section.labels.fr, section.id].filter(
    heading => !taken.has(textKey(heading)),
  )
  const headings = section.headings.filter(heading => free.includes(heading))
  const kept = headings.length > 0 ? headings : free.slice(0, 1)
  for (const heading of kept) taken.add(textKey(heading))
  return { ...section, headings: kept }
}
