import { identifierOf } from '@metiers/schema'
import { distance } from 'fastest-levenshtein'
import type { Decision, Decisions } from '../steward/decisions.js'

/** How a label of the source was taken to be that of an occupation, from the surest to the least sure. */
export type LabelMatch =
  | { by: 'identity' | 'normalisation'; id: string }
  | { by: 'former label'; id: string }
  | { by: 'alias'; id: string; decision: Decision<'aliases'> }
  | { by: 'abbreviation'; id: string; decision: Decision<'abbreviations'> }
  | { by: 'acronym'; id: string; acronym: string }
  | { by: 'near-match'; id: string; distance: number }
  | { by: 'ambiguous'; candidates: string[] }
  | { by: 'none' }

/** Finds the occupation that a label names. Each label is looked up once, however often it stands in the sources. */
export type LabelMatcher = (label: string) => LabelMatch

/**
 * Makes a matcher over the occupations' preferred labels by id. Steps, each named in the result: the same
 * letters and digits (case, accents, apostrophes, hyphens and spaces aside) as the label, or as one that it had in an
 * earlier release; an alias of the decisions file;
 * abbreviations of the decisions file written out; capitals that are the initials of the words they stand for
 * in one label; one near label, at most one edit, or one for each ten characters of a long label.
 */
export function createLabelMatcher(
  labels: ReadonlyMap<string, string>,
  decisions: Decisions,
  registeredId: (label: string) => string | undefined = () => undefined,
): LabelMatcher {
  const aliases = new Map(decisions.aliases.map(alias => [identifierOf(alias.text), alias]))
  const known = new Map<string, LabelMatch>()
  const abbreviations = decisions.abbreviations.map(decision => ({
    decision,
    short: identifierOf(decision.text),
    long: identifierOf(decision.standsFor),
  }))
  const writeOut = (key: string) =>
    abbreviations.reduce((text, { short, long }) => replaceWord(text, short, long), key)
  // An occupation that was renamed keeps its id: what is compared is its label's own key.
  const idByKey = new Map([...labels].map(([id, label]) => [identifierOf(label), id]))
  const keys = [...idByKey.keys()]
  const keyByWrittenOut = new Map(abbreviations.length > 0 ? keys.map(key => [writeOut(key), key]) : [])
  const idOfKey = (key: string) => idByKey.get(key) ?? key
  const withId = (match: LabelMatch): LabelMatch => {
    if (match.by === 'ambiguous') return { ...match, candidates: match.candidates.map(idOfKey).sort() }
    return 'id' in match ? { ...match, id: idOfKey(match.id) } : match
  }

  const look = (label: string): LabelMatch => {
    const key = identifierOf(label)
    const alias = aliases.get(key)
    if (alias && labels.has(alias.occupation)) return { by: 'alias', id: alias.occupation, decision: alias }
    const id = idByKey.get(key)
    if (id !== undefined) return { by: labels.get(id) === label ? 'identity' : 'normalisation', id }
    const registered = registeredId(label)
    if (registered !== undefined && labels.has(registered)) return { by: 'former label', id: registered }
    const near = keyByWrittenOut.get(writeOut(key))
    const used = near && abbreviations.find(({ short }) => hasWord(key, short) || hasWord(near, short))
    if (near && used) return withId({ by: 'abbreviation', id: near, decision: used.decision })
    return withId(acronymMatch(label, keys) ?? nearMatch(key, keys))
  }
  return label => {
    const match = known.get(label) ?? look(label)
    known.set(label, match)
    return match
  }
}

function replaceWord(key: string, word: string, replacement: string): string {
  return `-${key}-`.replaceAll(`-${word}-`, `-${replacement}-`).slice(1, -1)
}

function hasWord(key: string, word: string): boolean {
  return `-${key}-`.includes(`-${word}-`)
}

// In a shorter label, one letter makes another word.
const shortestNear = 6

function nearMatch(key: string, ids: string[]): LabelMatch {
  if (key.length < shortestNear) return { by: 'none' }
  const bound = Math.max(1, Math.floor(key.length / 10))
  const near = ids
    .filter(id => Math.abs(id.length - key.length) <= bound)
    .map(id => ({ id, distance: distance(id, key) }))
    .filter(candidate => candidate.distance <= bound)
  const [only, another] = near
  if (!only) return { by: 'none' }
  if (another) return { by: 'ambiguous', candidates: near.map(({ id }) => id).sort() }
  return { by: 'near-match', ...only }
}

const acronym = /^\p{Lu}{2,6}$/u
// Words that initials leave out.
const smallWords = new Set(['a', 'au', 'aux', 'd', 'de', 'des', 'du', 'en', 'et', 'l', 'la', 'le', 'les'])

/**
 * The one occupation whose label has, where `label` has a word in capitals, words with these initials, and is
 * the same around it: `Directeur des SI` -> `directeur-des-systemes-d-information`. Null where there is none,
 * or more than one.
 */
function acronymMatch(label: string, ids: string[]): LabelMatch | null {
  // In a label all of capitals, no word is set apart as an acronym.
  if (label === label.toUpperCase()) return null
  for (const word of label.split(/[^\p{L}\p{N}]+/u).filter(part => acronym.test(part))) {
    const letters = identifierOf(word)
    const parts = `-${identifierOf(label)}-`.split(`-${letters}-`)
    const [before = '', after = ''] = parts
    if (parts.length !== 2) continue
    const found = ids.filter(id => {
      const whole = `-${id}-`
      if (!whole.startsWith(`${before}-`) || !whole.endsWith(`-${after}`)) return false
      const words = whole.slice(before.length, whole.length - after.length).split('-')
      const initials = words.filter(part => !smallWords.has(part)).map(part => part.charAt(0))
      return words.length > 2 && initials.join('') === letters
    })
    if (found.length > 1) return { by: 'ambiguous', candidates: found.sort() }
    if (found[0] !== undefined) return { by: 'acronym', id: found[0], acronym: word }
  }
  return null
}
