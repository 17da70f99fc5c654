import type { Block } from '@metiers/document'
import { type Kind, labelWords, textKey } from '@metiers/schema'
import { afterWords } from './after-words.js'
import { createGradedForm, type GradedForm } from './graded-form.js'
import { type HeadingPattern, matchHeading, parseHeading } from './heading-pattern.js'
import { type JoinedHeadings, joinedHeadings } from './joined-headings.js'
import {
  labelSection,
  type Reading,
  readHeadings,
  type SectionHeading,
  sectionsOf,
} from './section-headings.js'
import type { PartId, Template } from './template.js'

/** Whether what looks like a title is read in a list too: there it is an item, unless something else says that it is not. */
export type HeadingOptions = { inList: boolean }

/** Answers what a block is to the template. Headings are texts like others: `sameText` compares them. */
export type HeadingIndex = {
  partOf(block: Block, options?: HeadingOptions): { id: PartId; statedCount: number | null } | null
  /** The headings of a block and the text before them; null where there is no heading in it. */
  headingsOf(block: Block, options?: HeadingOptions): Reading[] | null
  /** The headings that a title joins; null where it joins none. */
  joinedHeadings(text: string): JoinedHeadings | null
  kindOf(id: string): Kind
  /** Where the title of a fiche stands, and the heading that a title has that stands there. */
  titlePlace: Template['title']
  titleHeading: SectionHeading
  /** What stands in a title behind the name of the form, set off by a sign; null where that name does not come first. */
  afterForm(title: string): string | null
  /** What a graded list looks like; null for a section of another kind. */
  gradedOf(id: string): GradedForm | null
  /** The section of whose levels a line is the legend; null where it is none. */
  legendOf(text: string): string | null
  /** Whether a line is what a form says in a section until it is filled in. */
  isGuidance(text: string): boolean
  /** A text of a section without the guidance that a form has there, where someone left that and typed behind it. */
  afterGuidance(id: string | undefined, text: string): { rest: string; isCut: boolean }
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
    patterns: (template.parts[id]?.headings ?? []).map(parseHeading),
  }))
  const profiles = parts.flatMap(({ id, patterns }) => (id === 'profiles' ? patterns : []))
  const guidance = new Set(template.sections.flatMap(section => textKey(section.guidance ?? '') || []))
  const guidanceOf = new Map(template.sections.map(section => [section.id, section.guidance]))
  const kinds = new Map(template.sections.map(({ id, kind }) => [id, kind]))
  const graded = new Map(
    template.sections
      .filter(({ kind }) => kind === 'graded-list')
      .map(section => [section.id, createGradedForm(section, template)]),
  )

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
    titlePlace: template.title,
    titleHeading: { id: 'title', section: labelSection('title'), inlineValue: null, isOwnTitle: true },
    afterForm(title) {
      const [all, name = ''] = /^([^:–—]{1,80}?)\s*[:–—]\s+(?=\S)/u.exec(title) ?? []
      const isForm = all !== undefined && firstMatch(profiles, labelWords(name)) !== null
      return isForm ? title.slice(all.length) : null
    },
    joinedHeadings: text => joinedHeadings(sections, text),
    kindOf: id => kinds.get(id) ?? 'text',
    gradedOf: id => graded.get(id) ?? null,
    legendOf(text) {
      for (const [id, form] of graded) if (form?.isLegend(text)) return id
      return null
    },
    isGuidance: text => guidance.has(textKey(text)),
    afterGuidance(id, text) {
      const words = id === undefined ? undefined : guidanceOf.get(id)
      const rest = words === undefined ? null : afterWords(text, words)
      return rest === null ? { rest: text, isCut: false } : { rest, isCut: true }
    },
    headings: template.sections
      .flatMap(({ headings }) => headings)
      .map(heading => ({ heading, key: textKey(heading) })),
    likely: template.sections.flatMap(({ headings, akin }) =>
      headings.slice(0, 1).map(heading => ({ heading, names: [...headings, ...akin] })),
    ),
  }
}

function firstMatch(patterns: readonly HeadingPattern[], words: readonly string[]) {
  for (const pattern of patterns) {
    const match = matchHeading(pattern, words)
    if (match) return match
  }
  return null
}
