import type { Block } from '@metiers/document'
import { type SectionId, sectionIds, textKey } from '@metiers/schema'
import { type Reading, readHeadings, type Sections } from './section-headings.js'
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
  columnOf(text: string): CompetenceColumn | null
  isCategory(text: string): boolean
  /** Every spelling of a section's heading. */
  headings: readonly { heading: string; key: string }[]
  /** The first heading of each section, with all names that other forms may have for it. */
  likely: readonly { heading: string; names: readonly string[] }[]
}

/** Compiles a template's headings once, so that looking a line up costs the same for any template. */
export function indexHeadings(template: Template): HeadingIndex {
  const sections: Sections = new Map()
  for (const id of sectionIds) {
    const section = template.sections[id]
    for (const heading of section?.headings ?? []) {
      if (section) sections.set(textKey(heading), { id, section, inlineValue: null })
    }
  }
  const parts = (['list', 'grid', 'profiles'] as const).map(id => ({
    id,
    patterns: template.parts[id].headings.map(pattern),
  }))
  const legend = template.competences.legend.map(pattern)
  const guidance = new Set(sectionIds.flatMap(id => textKey(template.sections[id]?.guidance ?? '') || []))
  const columns = new Map<string, CompetenceColumn>()
  for (const name of ['category', 'level1', 'level2', 'level3', 'note'] as const) {
    for (const heading of template.competences.columns[name]) columns.set(textKey(heading), name)
  }
  const categories = new Set(template.competences.categories.map(textKey))

  return {
    partOf(block, { inList } = { inList: false }) {
      if ((block.inList && !inList) || block.cell) return null
      const key = textKey(block.node.value)
      for (const { id, patterns } of parts) {
        for (const regex of patterns) {
          const match = regex.exec(key)
          if (match) return { id, statedCount: match.groups?.count ? Number(match.groups.count) : null }
        }
      }
      return null
    },
    headingsOf: (block, { inList } = { inList: false }) =>
      block.inList && !inList ? null : readHeadings(sections, block),
    kindOf: id => template.sections[id]?.kind ?? 'text',
    isLegend: text => legend.some(regex => regex.test(textKey(text))),
    isGuidance: text => guidance.has(textKey(text)),
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

/** `Les {count} métiers {scope}` -> an anchored expression over identifiers; linear, with no nested repeats. */
function pattern(heading: string): RegExp {
  const source = heading
    .split(/\s*(\{count\}|\{scope\})\s*/)
    .filter(piece => piece !== '')
    .map((piece, index) => {
      const joint = index === 0 ? '' : '-'
      if (piece === '{scope}') return `(?:${joint}[a-z0-9-]+)?`
      if (piece === '{count}') return `${joint}(?<count>\\d{1,6})`
      return `${joint}${textKey(piece)}`
    })
  return new RegExp(`^${source.join('')}$`)
}
