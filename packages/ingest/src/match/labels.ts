import { textKey } from '@metiers/schema'
import type { Decision, Decisions } from '../steward/decisions.js'
import { type AcronymMatch, createAcronymFinder } from './acronyms.js'
import { createNearLabels, type NearLabel } from './near-labels.js'

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
 * text (`sameText`) as the label, or as one that it had in an earlier release; an alias of the decisions file;
 * abbreviations of the decisions file written out; capitals that are the initials of the words they stand for
 * in one label; one near label, at most one edit, or one for each ten characters of a long label.
 */
export function createLabelMatcher(
  labels: ReadonlyMap<string, string>,
  decisions: Decisions,
  registeredId: (label: string) => string | undefined = () => undefined,
): LabelMatcher {
  const aliases = new Map(decisions.aliases.map(alias => [textKey(alias.text), alias]))
  const known = new Map<string, LabelMatch>()
  const abbreviations = decisions.abbreviations.map(decision => ({
    decision,
    short: textKey(decision.text),
    long: textKey(decision.standsFor),
  }))
  const writeOut = (key: string) =>
    abbreviations.reduce((text, { short, long }) => replaceWord(text, short, long), key)
  // An occupation that was renamed keeps its id: what is compared is its label's own key.
  const idByKey = new Map([...labels].map(([id, label]) => [textKey(label), id]))
  const keys = [...idByKey.keys()]
  const findNear = createNearLabels(keys)
  const findAcronym = createAcronymFinder(keys)
  const keyByWrittenOut = new Map(abbreviations.length > 0 ? keys.map(key => [writeOut(key), key]) : [])
  const idOfKey = (key: string) => idByKey.get(key) ?? key
  const withId = (match: LabelMatch): LabelMatch => {
    if (match.by === 'ambiguous') return { ...match, candidates: match.candidates.map(idOfKey).sort() }
    return 'id' in match ? { ...match, id: idOfKey(match.id) } : match
  }

  const look = (label: string): LabelMatch => {
    const key = textKey(label)
    const alias = aliases.get(key)
    if (alias && labels.has(alias.occupation)) return { by: 'alias', id: alias.occupation, decision: alias }
    const id = idByKey.get(key)
    if (id !== undefined) return { by: labels.get(id) === label ? 'identity' : 'normalisation', id }
    const registered = registeredId(label)
    if (registered !== undefined && labels.has(registered)) return { by: 'former label', id: registered }
    const near = keyByWrittenOut.get(writeOut(key))
    const used = near && abbreviations.find(({ short }) => hasWord(key, short) || hasWord(near, short))
    if (near && used) return withId({ by: 'abbreviation', id: near, decision: used.decision })
    return withId(acronymMatch(findAcronym(label)) ?? nearMatch(findNear(key)))
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

function nearMatch(near: NearLabel[]): LabelMatch {
  const [only, another] = near
  if (!only) return { by: 'none' }
  if (another) return { by: 'ambiguous', candidates: near.map(({ key }) => key) }
  return { by: 'near-match', id: only.key, distance: only.distance }
}

function acronymMatch(found: AcronymMatch | null): LabelMatch | null {
  const [only, another] = found?.keys ?? []
  if (!found || only === undefined) return null
  return another === undefined
    ? { by: 'acronym', id: only, acronym: found.acronym }
    : { by: 'ambiguous', candidates: found.keys }
}
