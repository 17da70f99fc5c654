import type { Block } from '@metiers/document'
import { labelWords, type SectionId, sectionIds, textKey } from '@metiers/schema'
import { afterWords } from './after-words.js'
import { type HeadingPattern, matchHeading, parseHeading } from './heading-pattern.js'
import { type Reading, readHeadings, sectionsOf } from './section-headings.js'
import type { CompetenceColumn, PartId, SectionTemplate, Template } from './template.js'

/** Whether what looks like a title is read in a list too: there it is an item, unless something else says that it is not. */
export type HeadingOptions = { inList: boolean }

/** Answers what a block is to the template. Headings are texts like others: `sameText` compares them. */
export type HeadingIndex = {
  partOf(block: Block, options?: HeadingOptions): { id: PartId; statedCount: number | null } | null
  /** The headings of a block and the text before them; null where there is no heading in it. */
  headingsOf(block: Block, options?: HeadingOptions): Reading[] | null
  kindOf(id: SectionId): SectionTemplate['kind']
  isLegend(text: string): boolean
  /** Whether a line is what a form says in a section until it is filled in. */
  isGuidance(text: string): boolean
  /** A text of a section without the guidance that a form has there, where someone left that and typed behind it. */
  afterGuidance(id: SectionId | undefined, text: string): { rest: string; isCut: boolean }
  columnOf(text: string): CompetenceColumn | null
  isCategory(text: string): boolean
  /** Every spelling of a section's heading. */
  headings: readonly { heading: string; key: string }[]
  /** The first heading of each section, with all names that other forms may have for it. */
  likely: readonly { heading: string; names: readonly string[] }[]
}

/** Compiles a template's headings once, so that looking a line up costs the same for any template. */
export function indexHeadings(template: Template): HeadingIndex {
  const sections = sectionsOf(template)
  const parts = (['list', 'grid', 'profiles'] as const).map(id => ({
    id,
    patterns: template.parts[id].headings.map(parseHeading),
  }))
  const legend = template.competences.legend.map(parseHeading)
  const guidance = new Set(sectionIds.flatMap(id => textKey(template.sections[id]?.guidance ?? '') || []))
  const columns = new Map<string, CompetenceColumn>()
  for (const name of ['category', 'level1', 'level2', 'level3', 'note'] as const) {
    for (const heading of template.competences.columns[name]) columns.set(textKey(heading), name)
  }
  const categories = new Set(template.competences.categories.map(textKey))

  // A block is asked for more than once, by those who look for titles, for fiches and for sections.
  const readings = new WeakMap<Block, Reading[] | null>()

  return {
    partOf(block, { inList } = { inList: false }) {
      if ((block.inList && !inList) || block.cell) return null
      const words = labelWords(block.node.value)
      for (const { id, patterns } of parts) {
        const match = firstMatch(patterns, words)
        if (match) return { id, statedCount: match.count }
      }
      return null
    },
    headingsOf(block, { inList } = { inList: false }) {
      if (block.inList && !inList) return null
      const known = readings.get(block)
      if (known !== undefined) return known
      const found = readHeadings(sections, block)
      readings.set(block, found)
      return found
    },
    kindOf: id => template.sections[id]?.kind ?? 'text',
    isLegend: text => firstMatch(legend, labelWords(text)) !== null,
    isGuidance: text => guidance.has(textKey(text)),
    afterGuidance(id, text) {
      const words = id === undefined ? undefined : template.sections[id]?.guidance
      const rest = words === undefined ? null : afterWords(text, words)
      return rest === null ? { rest: text, isCut: false } : { rest, isCut: true }
    },
    columnOf: text => columns.get(textKey(text)) ?? null,
    isCategory: text => categories.has(textKey(text)),
    headings: sectionIds
      .flatMap(id => template.sections[id]?.headings ?? [])
      .map(heading => ({ heading, key: textKey(heading) })),
    likely: sectionIds.flatMap(id => {
      const { headings = [], akin = [] } = template.sections[id] ?? {}
      return headings.slice(0, 1).map(heading => ({ heading, names: [...headings, ...akin] }))
    }),
  }
}

function firstMatch(patterns: readonly HeadingPattern[], words: readonly string[]) {
  for (const pattern of patterns) {
    const match = matchHeading(pattern, words)
    if (match) return match
  }
  return null
}
