import type { Block } from '@metiers/document'
import { identifierOf, type SectionId, sectionIds } from '@metiers/schema'
import type { CompetenceColumn, PartId, SectionTemplate, Template } from './template.js'

/** A section heading that was found, with the value that stands beside it or on the lines after it, if any. */
export type SectionHeading = { id: SectionId; section: SectionTemplate; inlineValue: string | null }

/** A part of a block: a heading, or the lines of text before the first one. */
export type Reading = { heading: SectionHeading; text: null } | { heading: null; text: string }

/** Whether what looks like a title is read in a list too: there it is an item, unless something else says that it is not. */
export type HeadingOptions = { inList: boolean }

/** Answers what a block is to the template. Headings are compared by the rule of ids: `identifierOf`. */
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
    partOf(block, { inList } = { inList: false }) {
      if ((block.inList && !inList) || block.cell) return null
      const key = identifierOf(block.node.value)
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

function readHeadings(sections: Map<string, SectionHeading>, block: Block): Reading[] | null {
  const { node } = block
  if (node.type === 'syntax') return null
  const readings = node.lines ? readLines(sections, node.lines) : null
  if (readings) return readings
  const heading = findSection(sections, block)
  return heading && [{ heading, text: null }]
}

/**
 * Reads the visible lines of a paragraph, each cut at its tabs. A heading stands at the start of a line; after one,
 * another may follow on the same line, behind a tab. What follows a heading is its value, up to the next.
 */
function readLines(sections: Map<string, SectionHeading>, lines: string[][]): Reading[] | null {
  const before: string[] = []
  const found: { heading: SectionHeading; lines: string[] }[] = []
  for (const line of lines) {
    const pieces = line.filter(piece => piece !== '')
    let isOnHeadingLine = false
    for (const [at, piece] of pieces.entries()) {
      const heading: SectionHeading | null =
        at === 0 || isOnHeadingLine
          ? (wholeHeading(sections, piece) ?? headingBeforeColon(sections, piece))
          : null
      if (heading) {
        const { inlineValue } = heading
        found.push({ heading, lines: inlineValue ? [inlineValue] : [] })
        isOnHeadingLine = true
        continue
      }
      const text = found.at(-1)?.lines ?? before
      const joins = at > 0 && text.length > 0
      text.push(joins ? `${text.pop()} ${piece}` : piece)
    }
  }
  if (found.length === 0) return null
  const readings = found.map(({ heading, lines: value }): Reading => {
    const inlineValue = value.join('\n')
    return {
      heading: { ...heading, inlineValue: inlineValue === '' ? heading.inlineValue : inlineValue },
      text: null,
    }
  })
  return before.length > 0 ? [{ heading: null, text: before.join('\n') }, ...readings] : readings
}

function wholeHeading(sections: Map<string, SectionHeading>, text: string): SectionHeading | null {
  return text.length <= longestHeading ? (sections.get(identifierOf(text)) ?? null) : null
}

function headingBeforeColon(sections: Map<string, SectionHeading>, text: string): SectionHeading | null {
  const colon = text.slice(0, longestHeading).indexOf(':')
  const beforeColon = colon < 0 ? undefined : sections.get(identifierOf(text.slice(0, colon)))
  return beforeColon ? { ...beforeColon, inlineValue: text.slice(colon + 1).trim() } : null
}

function findSection(sections: Map<string, SectionHeading>, block: Block): SectionHeading | null {
  const text = block.node.value
  const found = wholeHeading(sections, text) ?? headingBeforeColon(sections, text)
  if (found) return found

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
