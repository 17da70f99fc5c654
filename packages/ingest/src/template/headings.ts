import type { Block } from '@metiers/document'
import { labelWords, type SectionId, sectionIds, textKey } from '@metiers/schema'
import { type HeadingPattern, matchHeading, parseHeading } from './heading-pattern.js'
import type { CompetenceColumn, PartId, SectionTemplate, Template } from './template.js'

/** A section heading that was found, with the value that stands on its line, if any. */
export type SectionHeading = { id: SectionId; section: SectionTemplate; inlineValue: string | null }

/** Answers what a block is to the template. Headings are texts like others: `sameText` compares them. */
export type HeadingIndex = {
  partOf(block: Block): { id: PartId; statedCount: number | null } | null
  sectionOf(block: Block): SectionHeading | null
  isLegend(text: string): boolean
  /** Whether a line is what a form says in a section until it is filled in. */
  isGuidance(text: string): boolean
  columnOf(text: string): CompetenceColumn | null
  isCategory(text: string): boolean
  /** Every spelling of a section's heading. */
  headings: readonly { heading: string; key: string }[]
}

/** Compiles a template's headings once, so that looking a line up costs the same for any template. */
export function indexHeadings(template: Template): HeadingIndex {
  const sections = new Map<string, SectionHeading>()
  for (const id of sectionIds) {
    const section = template.sections[id]
    for (const heading of section?.headings ?? []) {
      if (section) sections.set(textKey(heading), { id, section, inlineValue: null })
    }
  }
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

  return {
    partOf(block) {
      if (block.inList || block.cell) return null
      const words = labelWords(block.node.value)
      for (const { id, patterns } of parts) {
        const match = firstMatch(patterns, words)
        if (match) return { id, statedCount: match.count }
      }
      return null
    },
    sectionOf: block => findSection(sections, block),
    isLegend: text => firstMatch(legend, labelWords(text)) !== null,
    isGuidance: text => guidance.has(textKey(text)),
    columnOf: text => columns.get(textKey(text)) ?? null,
    isCategory: text => categories.has(textKey(text)),
    headings: sectionIds
      .flatMap(id => template.sections[id]?.headings ?? [])
      .map(heading => ({ heading, key: textKey(heading) })),
  }
}

function firstMatch(patterns: readonly HeadingPattern[], words: readonly string[]) {
  for (const pattern of patterns) {
    const match = matchHeading(pattern, words)
    if (match) return match
  }
  return null
}

const longestHeading = 200

function findSection(sections: Map<string, SectionHeading>, block: Block): SectionHeading | null {
  const text = block.node.value
  if (block.inList) return null
  const whole = text.length <= longestHeading ? sections.get(textKey(text)) : undefined
  if (whole) return whole

  const colon = text.slice(0, longestHeading).indexOf(':')
  const beforeColon = colon < 0 ? undefined : sections.get(textKey(text.slice(0, colon)))
  if (beforeColon) return { ...beforeColon, inlineValue: text.slice(colon + 1).trim() }

  // Without a colon, a line carries heading and value only if it is a title by its own form, or if the value
  // is one that no sentence goes on with: a code.
  const isTitle = block.node.type === 'heading' || block.cell?.opensCell === true
  const split = text.length <= longestHeading ? splitLine(sections, text) : null
  return split && (isTitle || (split.section.kind === 'codes' && code.test(split.inlineValue ?? '')))
    ? split
    : null
}

const code = /^[A-Za-z]?\d{2}/

function splitLine(sections: Map<string, SectionHeading>, text: string): SectionHeading | null {
  const words = text.split(' ')
  for (let count = words.length - 1; count > 0; count -= 1) {
    const found = sections.get(textKey(words.slice(0, count).join(' ')))
    if (found?.section.inline) return { ...found, inlineValue: words.slice(count).join(' ') }
  }
  return null
}
