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
    words: indexWords(names),
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

type Start = { word: string; name: Name }

function sortedWords(names: readonly Name[]): Start[] {
  const starts = names.flatMap(name =>
    name.kind === 'mapping' ? [] : [...new Set(textKey(name.label).split('-'))].map(word => ({ word, name })),
  )
  return starts.sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : 0))
}

function beginning(starts: readonly Start[], start: string, most: number): Name[] {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle]?.word ?? '') < start) low = middle + 1
    else high = middle
  }
  const found: Name[] = []
  for (let at = low; at < starts.length && found.length < most; at += 1) {
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
