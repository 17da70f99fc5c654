import { createNearLabels } from '@metiers/ingest/near-labels'
import { indexWords, type WordIndex, wordsOf } from '@metiers/rome/words'
import {
  type ConceptMapping,
  createFormKey,
  type Nomenclature,
  namesOf,
  type Occupation,
  type OccupationName,
  textKey,
} from '@metiers/schema'

/** A name by which an occupation is found: one of its labels, or what ROME calls what it is mapped to. */
export type Name = {
  occupation: Occupation
  label: string
  kind: OccupationName['kind'] | 'mapping'
  /** Of a mapping: how near what it leads to is. */
  predicate?: ConceptMapping['predicate']
  words: ReadonlyMap<string, string>
}

/** Where each name of a nomenclature is found. Made once, in a time that grows with the names. */
export type LabelIndex = {
  /** The names that are the same text, case and accents aside; else those in another gender, number or short form. */
  same(text: string): { by: 'text' | 'form'; names: readonly Name[] }
  /** The names that are almost the same text. */
  near(text: string): { name: Name; distance: number }[]
  words: WordIndex<Name>
  /** What all words of a name weigh. */
  weigh(name: Name): number
  /** The words of names that a word which is in none may stand for: with a letter wrong, or cut off. */
  likely(word: string): { word: string; share: number }[]
  /** The names with a word that begins so, in the form of `labelWords`; at most so many. */
  beginning(start: string, most: number): Name[]
  withCode(code: string): readonly Occupation[]
  withId(id: string): Occupation | undefined
}

/** Indexes the names of a nomenclature's occupations, those out of use among them. */
export function indexLabels({ occupations, abbreviations = [] }: Nomenclature): LabelIndex {
  const formKey = createFormKey(abbreviations)
  const names = occupations.flatMap(allNames)
  const byText = grouped(names, ({ label }) => textKey(label))
  const byForm = grouped(names, ({ label }) => formKey(label))
  const nearText = createNearLabels([...byText.keys()])
  const nearForm = createNearLabels([...byForm.keys()])
  const byId = new Map(occupations.map(occupation => [occupation.id, occupation]))
  const byCode = grouped(
    occupations.flatMap(occupation => codesOf(occupation).map(code => ({ code, occupation }))),
    ({ code }) => code.toUpperCase(),
  )
  const starts = sortedWords(names)
  const words = indexWords(names)
  const weights = new Map(
    names.map(name => [name, [...name.words.keys()].reduce((sum, word) => sum + words.weightOf(word), 0)]),
  )
  const likely = createLikely([...new Set(names.flatMap(name => [...name.words.keys()]))].sort())
  return {
    same(text) {
      const names = byText.get(textKey(text))
      return names ? { by: 'text', names } : { by: 'form', names: byForm.get(formKey(text)) ?? [] }
    },
    near(text) {
      const found = [
        ...nearText(textKey(text)).map(({ key, distance }) => ({ names: byText.get(key), distance })),
        ...nearForm(formKey(text)).map(({ key, distance }) => ({ names: byForm.get(key), distance })),
      ]
      return found.flatMap(({ names = [], distance }) => names.map(name => ({ name, distance })))
    },
    words,
    weigh: name => weights.get(name) ?? 0,
    likely: word => (words.isKnown(word) ? [{ word, share: 1 }] : likely(word)),
    beginning: (start, most) => beginning(starts, start, most),
    withCode: code => (byCode.get(code.trim().toUpperCase()) ?? []).map(({ occupation }) => occupation),
    withId: id => byId.get(id),
  }
}

function allNames(occupation: Occupation): Name[] {
  const own = namesOf(occupation).map(
    ({ label, kind }): Name => ({ occupation, label, kind, words: wordsOf(label) }),
  )
  const mapped = occupation.mappings.flatMap(({ appellationLabel, label, predicate }) =>
    [...new Set([label, ...(appellationLabel === null ? [] : halvesOf(appellationLabel))])].map(
      (each): Name => ({ occupation, label: each, kind: 'mapping', predicate, words: wordsOf(each) }),
    ),
  )
  return [...own, ...mapped]
}

/**
 * An appellation of ROME as a person writes it: in one gender. `Directeur / Directrice technique en informatique` is
 * `Directeur technique en informatique` too; whatever cannot be told stays whole.
 */
function halvesOf(appellation: string): string[] {
  const [masculine = '', feminine = '', ...more] = appellation.split(' / ')
  if (feminine === '' || more.length > 0) return [appellation]
  const [, ...rest] = feminine.split(' ')
  // Both halves are whole where the first has as many words as the second: `Directeur commercial / Directrice commerciale`.
  const count = masculine.split(' ').length
  return count > 1 || rest.length === 0 ? [masculine, feminine] : [[masculine, ...rest].join(' '), feminine]
}

function codesOf({ profile, mappings }: Occupation): string[] {
  const stated = profile ? [...profile.codes.romeV2, ...profile.codes.rome, ...profile.codes.pcs] : []
  return [...new Set([...stated, ...mappings.map(({ code }) => code)])]
}

/** How much of a word's weight one counts that has a letter wrong, or is cut off. */
const misspelt = 0.8
const cutOff = 0.7
/** A shorter beginning is that of too many words. */
const shortestStart = 3

function createLikely(sorted: readonly string[]): LabelIndex['likely'] {
  const nearWords = createNearLabels(sorted)
  return word => {
    const near = nearWords(word).map(({ key }) => ({ word: key, share: misspelt }))
    if (near.length > 0 || word.length < shortestStart) return near
    const found: { word: string; share: number }[] = []
    for (let at = firstFrom(sorted, word); sorted[at]?.startsWith(word); at += 1)
      found.push({ word: sorted[at] ?? '', share: cutOff })
    return found
  }
}

/** Where the texts begin that are not before one. */
function firstFrom(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < text) low = middle + 1
    else high = middle
  }
  return low
}

type Start = { word: string; name: Name }

type Starts = { starts: readonly Start[]; words: readonly string[] }

function sortedWords(names: readonly Name[]): Starts {
  const starts = names.flatMap(name =>
    name.kind === 'mapping' ? [] : [...new Set(textKey(name.label).split('-'))].map(word => ({ word, name })),
  )
  starts.sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : 0))
  return { starts, words: starts.map(({ word }) => word) }
}

function beginning({ starts, words }: Starts, start: string, most: number): Name[] {
  const found: Name[] = []
  for (let at = firstFrom(words, start); at < starts.length && found.length < most; at += 1) {
    const each = starts[at]
    if (!each?.word.startsWith(start)) break
    found.push(each.name)
  }
  return found
}

function grouped<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const key = keyOf(value)
    if (key === '') continue
    const known = groups.get(key)
    if (known) known.push(value)
    else groups.set(key, [value])
  }
  return groups
}
