import { labelWords, type SectionId, textKey } from '@metiers/schema'
import { matchHeading, parseHeading } from '../heading-pattern.js'
import { defaultTemplate } from '../load.js'
import type { Section } from '../template.js'
import type { FoundSection } from './found-section.js'
import type { ProposedScale } from './levels.js'
import type { Tie } from './tie.js'

/** What the built-in template says of a section, and the scale that it has there. */
export type BuiltIn = { section: Section; scale: ProposedScale | null }

/** Whether documents are of the built-in form: most of their sections are written as it writes them. */
export function areOfBuiltInForm(found: readonly FoundSection[], ties: readonly Tie[]): boolean {
  const { sections } = defaultTemplate()
  const keys = new Map(sections.map(({ id, headings }) => [id, new Set(headings.map(textKey))]))
  const like = found.filter(({ text }, at) => keys.get(ties[at]?.field ?? '')?.has(textKey(text)))
  return like.length >= 5 && like.length >= 0.6 * found.length
}

/**
 * What the built-in template knows of a section, where the documents write it as that form does: its other spellings,
 * what it says until it is filled in, and the table of its levels. Null where it is another form's.
 */
export function likeBuiltIn({ spellings, lines }: FoundSection, field: SectionId): BuiltIn | null {
  const { sections, scales } = defaultTemplate()
  const section = sections.find(({ id }) => id === field)
  const keys = new Set(spellings.map(textKey))
  if (!section?.headings.some(heading => keys.has(textKey(heading)))) return null
  if (section.kind !== 'graded-list') return { section, scale: null }
  const scale = scales.find(({ id }) => id === section.scale)
  return scale && isItsTable(section, lines) ? { section, scale: { ...scale, doubts: [] } } : null
}

/** Whether lines are those of the table: its legend, or some of its rows. */
function isItsTable({ legend = [], items = [] }: Section, lines: readonly string[]): boolean {
  const patterns = legend.map(parseHeading)
  const rows = new Set(items.map(textKey))
  const found = new Set(lines.map(textKey).filter(key => rows.has(key)))
  return (
    found.size >= 2 ||
    lines.some(line => patterns.some(pattern => matchHeading(pattern, labelWords(line)) !== null))
  )
}
