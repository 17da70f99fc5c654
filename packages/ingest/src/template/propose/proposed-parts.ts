import { labelWords, textKey } from '@metiers/schema'
import { matchHeading, parseHeading } from '../heading-pattern.js'
import { defaultTemplate } from '../load.js'
import type { Template } from '../template.js'
import { afterFormName } from './form-name.js'
import type { Lexicon } from './lexicon.js'
import type { TitleContents } from './occurrences.js'
import type { Line } from './titles.js'

/** The headings of the parts of a document; those that the documents have. */
export type ProposedParts = { list?: string[]; grid?: string[]; profiles?: string[]; chapters?: string[] }

/** The parts that the documents have: those of the built-in template, the titles of a form, and those of chapters. */
export function proposedParts(
  documents: readonly (readonly Line[])[],
  contents: readonly TitleContents[],
  lexicon: Lexicon,
): ProposedParts {
  const lines = documents.flatMap(each => each.filter(({ block }) => !block.cell && !block.inList))
  const { parts } = defaultTemplate()
  const known = partsIn(lines, parts)
  const form = new Map(
    lines.flatMap(({ block, title }) => {
      const name = afterFormName(block.node.value, lexicon)
      if (name) return [[textKey(name.heading), name.heading] as const]
      return title && lexicon.isForm(title.text) ? [[title.key, title.text] as const] : []
    }),
  )
  const chapters = contents.flatMap(({ title, isChapter }) => (isChapter ? (title.spellings[0] ?? []) : []))
  const headings = Object.fromEntries(known.map(id => [id, parts[id]?.headings ?? []]))
  const builtIn = known.includes('profiles') ? (parts.profiles?.headings ?? []) : []
  const profiles = [...builtIn, ...form.values()]
  return {
    ...headings,
    ...(profiles.length > 0 && { profiles: distinct(profiles) }),
    ...(chapters.length > 0 && { chapters }),
  }
}

function partsIn(lines: readonly Line[], parts: Template['parts']): PartId[] {
  const patterns = partIds.map(id => ({ id, patterns: (parts[id]?.headings ?? []).map(parseHeading) }))
  const found = new Set<PartId>()
  for (const { block, title } of lines) {
    if (title === null) continue
    const words = labelWords(block.node.value)
    for (const { id, patterns: some } of patterns) {
      if (!found.has(id) && some.some(pattern => matchHeading(pattern, words))) found.add(id)
    }
  }
  return partIds.filter(id => found.has(id))
}

const partIds = ['list', 'grid', 'profiles'] as const
type PartId = (typeof partIds)[number]

function distinct(texts: readonly string[]): string[] {
  return [...new Map(texts.map(text => [textKey(text), text])).values()]
}
