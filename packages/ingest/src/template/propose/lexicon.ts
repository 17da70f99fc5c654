import { identifierSchema, type SectionId, sectionIdSchema, sectionIds, textKey } from '@metiers/schema'
import { parse } from 'yaml'
import { z } from 'zod'
import { likeness, wordsOf } from '../likely-heading.js'
import { readOwnFile } from '../own-file.js'

const names = z.array(z.string().min(1))

const lexiconSchema = z.strictObject({
  known: z.record(sectionIdSchema, z.strictObject({ sure: names, likely: names.default([]) })),
  own: z.array(
    z.strictObject({
      id: identifierSchema,
      labels: z.strictObject({ fr: z.string(), en: z.string() }),
      headings: names,
    }),
  ),
  qualifiers: names,
  chapters: names,
  form: names,
  levels: z.array(names),
  notConcerned: names,
  columns: z.strictObject({ item: names, level: names, note: names }),
})

/** A section of the house's own that many houses have. */
export type OwnSection = { id: string; labels: { fr: string; en: string } }
/** A known section that a heading may be. From 1, where it can be nothing else, to 0. */
export type Meaning = { field: SectionId; score: number }
export type GridColumn = 'item' | 'level' | 'note'

/** What houses call things, to look words up in. */
export type Lexicon = {
  /** The known sections that a heading may be, the likeliest first. Only words that stand in the lexicon, or nearly. */
  meaningsOf(text: string): Meaning[]
  ownOf(text: string): OwnSection | null
  isChapter(text: string): boolean
  isForm(text: string): boolean
  /** Whether these very words are those of a section, or of a chapter, in some house. */
  isKnown(text: string): boolean
  /** The rank that the word of a level has among others; null where it is no such word. */
  levelOrder(text: string): number | null
  isNotConcerned(text: string): boolean
  columnOf(text: string): GridColumn | null
}

/** How sure a heading is by how it was found: from here on nobody has to look; above the second, it is proposed. */
export const sureFrom = 0.9
export const proposedFrom = 0.6
const scores = { sure: 1, likely: 0.75, near: 0.65 }
const nearFrom = 0.8
const perhapsFrom = 0.6

let known: Lexicon | null = null

/** The lexicon that comes with this package, which looks each heading up once. */
export function lexicon(): Lexicon {
  const words = compiled()
  const meanings = new Map<string, Meaning[]>()
  return {
    ...words,
    meaningsOf(text) {
      const found = meanings.get(text) ?? words.meaningsOf(text)
      meanings.set(text, found)
      return found
    },
  }
}

function compiled(): Lexicon {
  known ??= compile(lexiconSchema.parse(parse(readOwnFile('template/synonyms.yaml'))))
  return known
}

function compile(stated: z.infer<typeof lexiconSchema>): Lexicon {
  const { known, own, qualifiers, chapters, form, levels, notConcerned, columns } = stated
  const exact = new Map<string, Meaning[]>()
  const all: { field: SectionId; words: ReadonlySet<string> }[] = []
  for (const field of sectionIds) {
    for (const sureness of ['sure', 'likely'] as const) {
      for (const name of known[field]?.[sureness] ?? []) {
        const key = textKey(name)
        exact.set(key, [...(exact.get(key) ?? []), { field, score: scores[sureness] }])
        all.push({ field, words: wordsOf(name) })
      }
    }
  }
  const owns = new Map(
    own.flatMap(({ id, labels, headings }) => headings.map(name => [textKey(name), { id, labels }] as const)),
  )
  const qualifying = new Set(qualifiers.flatMap(name => [...wordsOf(name)]))
  const chapterKeys = new Set(chapters.map(textKey))
  const formKeys = new Set(form.map(textKey))
  const orders = new Map(levels.flatMap((row, at) => row.map(name => [textKey(name), at] as const)))
  const noneKeys = new Set(notConcerned.map(levelKey))
  const columnKeys = new Map(
    (['item', 'level', 'note'] as const).flatMap(column =>
      columns[column].map(name => [textKey(name), column] as const),
    ),
  )

  const meaningsOf = (text: string): Meaning[] => {
    const found = exact.get(textKey(text))
    if (found) return [...found].sort((a, b) => b.score - a.score)
    if (owns.has(textKey(text))) return []
    const words = wordsOf(text)
    // A name with words that only narrow it is that name, before it is another that it shares words with.
    const bare = new Set([...words].filter(word => !qualifying.has(word)))
    const narrowed = bare.size === words.size ? [] : all.filter(name => likeness(bare, name.words) === 1)
    if (narrowed.length > 0) {
      return [...new Set(narrowed.map(({ field }) => field))].map(field => ({ field, score: scores.likely }))
    }
    const best = new Map<SectionId, number>()
    for (const name of all) {
      // One word in common with a name of one word says little.
      const like = name.words.size > 1 ? likeness(words, name.words) : 0
      if (like >= perhapsFrom && like > (best.get(name.field) ?? 0)) best.set(name.field, like)
    }
    return [...best]
      .map(([field, like]) => ({ field, score: like >= nearFrom ? scores.near : like * 0.7 }))
      .sort((a, b) => b.score - a.score)
  }
  return {
    meaningsOf,
    ownOf: (text: string) => owns.get(textKey(text)) ?? null,
    isChapter: (text: string) => chapterKeys.has(textKey(text)),
    isForm: (text: string) => formKeys.has(textKey(text)),
    isKnown: (text: string) => {
      const key = textKey(text)
      return exact.has(key) || owns.has(key) || chapterKeys.has(key)
    },
    levelOrder: (text: string) => orders.get(textKey(text)) ?? null,
    isNotConcerned: (text: string) => noneKeys.has(levelKey(text)),
    columnOf: (text: string) => columnKeys.get(textKey(text)) ?? null,
  }
}

// A dash has no word.
function levelKey(text: string): string {
  return textKey(text) || text.trim()
}
