import type { Block } from '@metiers/document'
import { identifierOf, type SectionId, sectionIds } from '@metiers/schema'
import type { CompetenceColumn, PartId, SectionTemplate, Template } from './template.js'

/** A section heading that was found, with the value that stands on its line, if any. */
export type SectionHeading = { id: SectionId; section: SectionTemplate; inlineValue: string | null }

/** Answers what a block is to the template. Headings are compared by the rule of ids: `identifierOf`. */
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
      if (section) sections.set(identifierOf(heading), { id, section, inlineValue: null })
    }
  }
  const parts = (['list', 'grid', 'profiles'] as const).map(id => ({
    id,
    patterns: template.parts[id].headings.map(pattern),
  }))
  const legend = template.competences.legend.map(pattern)
  const guidance = new Set(
    sectionIds.flatMap(id => identifierOf(template.sections[id]?.guidance ?? '') || []),
  )
  const columns = new Map<string, CompetenceColumn>()
  for (const name of ['category', 'level1', 'level2', 'level3', 'note'] as const) {
    for (const heading of template.competences.columns[name]) columns.set(identifierOf(heading), name)
  }
  const categories = new Set(template.competences.categories.map(identifierOf))

  return {
    partOf(block) {
      if (block.inList || block.cell) return null
      const key = identifierOf(block.node.value)
      for (const { id, patterns } of parts) {
        for (const regex of patterns) {
          const match = regex.exec(key)
          if (match) return { id, statedCount: match.groups?.count ? Number(match.groups.count) : null }
        }
      }
      return null
    },
    sectionOf: block => findSection(sections, block),
    isLegend: text => legend.some(regex => regex.test(identifierOf(text))),
    isGuidance: text => guidance.has(identifierOf(text)),
    columnOf: text => columns.get(identifierOf(text)) ?? null,
    isCategory: text => categories.has(identifierOf(text)),
    headings: sectionIds
      .flatMap(id => template.sections[id]?.headings ?? [])
      .map(heading => ({ heading, key: identifierOf(heading) })),
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
      return `${joint}${identifierOf(piece)}`
    })
  return new RegExp(`^${source.join('')}$`)
}

const longestHeading = 200

function findSection(sections: Map<string, SectionHeading>, block: Block): SectionHeading | null {
  const text = block.node.value
  if (block.inList) return null
  const whole = text.length <= longestHeading ? sections.get(identifierOf(text)) : undefined
  if (whole) return whole

  const colon = text.slice(0, longestHeading).indexOf(':')
  const beforeColon = colon < 0 ? undefined : sections.get(identifierOf(text.slice(0, colon)))
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
    const found = sections.get(identifierOf(words.slice(0, count).join(' ')))
    if (found?.section.inline) return { ...found, inlineValue: words.slice(count).join(' ') }
  }
  return null
}
