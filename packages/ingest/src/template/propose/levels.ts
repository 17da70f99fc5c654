import { textKey } from '@metiers/schema'
import type { Lexicon } from './lexicon.js'

/** The levels of a scale as documents show them, from the lowest. */
export type ProposedLevel = { notation: string; labels: { fr: string; en?: string }; headings: string[] }
/** What a person has to look at in a scale. */
export type ScaleDoubt =
  /** The words say no order, or levels that no document uses may be missing. */
  'order' | 'seen' | 'empty'
export type ProposedScale = {
  levels: ProposedLevel[]
  notConcerned: string[]
  doubts: ScaleDoubt[]
}

const mostLevels = 10

/** The scale behind the ways in which levels are written; null where they are too many, or too few, to be levels. */
export function scaleOf(written: readonly string[], lexicon: Lexicon): ProposedScale | null {
  const spellings = new Map<string, string>()
  const notConcerned = new Map<string, string>()
  let hasEmpty = false
  for (const text of written) {
    if (text === '' || isNoSignFilled(text)) hasEmpty = true
    if (text === '') continue
    if (isSigns(text)) spellings.set(text, text)
    else if (lexicon.isNotConcerned(text)) notConcerned.set(textKey(text) || text, text)
    else if (!spellings.has(textKey(text) || text)) spellings.set(textKey(text) || text, text)
  }
  const found = [...spellings.values()]
  if (found.length === 0 || found.length > mostLevels) return null
  const ordered =
    ofSigns(found) ??
    ofRepeatedSign(found) ??
    ofLanguages(found) ??
    ofNumbers(found) ??
    ofWords(found, lexicon)
  if (!ordered || ordered.levels.length < 2) return null
  return {
    levels: ordered.levels,
    notConcerned: [...notConcerned.values()],
    doubts: [...ordered.doubts, ...(hasEmpty ? (['empty'] as const) : [])],
  }
}

type Ordered = Pick<ProposedScale, 'levels' | 'doubts'>

const signs = /^[●○◉◯⚫⚪★☆■□▪▫⬤◼◻]{2,10}$/u

function isSigns(text: string): boolean {
  return signs.test(text.replaceAll(' ', ''))
}

function isNoSignFilled(text: string): boolean {
  return /^[○◯☆□▫◻]{2,10}$/u.test(text.replaceAll(' ', ''))
}

/** As many levels as there are signs: the filled ones are counted. */
function ofSigns(found: readonly string[]): Ordered | null {
  if (!found.every(isSigns)) return null
  const lengths = new Set(found.map(text => [...text.replaceAll(' ', '')].length))
  const [length] = lengths
  if (lengths.size !== 1 || length === undefined) return null
  return { levels: Array.from({ length }, (_, at) => numbered(at + 1)), doubts: [] }
}

const repeatedSign = /^([+*●★■✓✔])\1{0,9}$/u

/** One sign, as often as the level is high: `+`, `++`, `+++`. */
function ofRepeatedSign(found: readonly string[]): Ordered | null {
  const texts = found.map(text => text.replaceAll(' ', ''))
  const [sign, other] = new Set(texts.map(text => repeatedSign.exec(text)?.[1]))
  const highest = Math.max(...texts.map(text => text.length))
  if (sign === undefined || other !== undefined || texts.some(text => !repeatedSign.test(text))) return null
  const levels = Array.from({ length: highest }, (_, at): ProposedLevel => {
    return { ...numbered(at + 1), headings: [sign.repeat(at + 1)] }
  })
  return { levels, doubts: ['seen'] }
}

function numbered(rank: number): ProposedLevel {
  return { notation: String(rank), labels: { fr: String(rank) }, headings: [] }
}

// `3`, `N3`, `Niveau 3`, `3 – Maîtrise`.
const withNumber = /^(?:.{0,20}?\s|\p{L}{1,3}\.?)?(\d{1,2})(?:\s*[:.–-]?\s+.{1,60})?$/su

/** Numbers, alone or beside words: all from 1 to the highest that was seen. */
function ofNumbers(found: readonly string[]): Ordered | null {
  const byNumber = new Map<number, string[]>()
  for (const text of found) {
    const number = Number(withNumber.exec(text)?.[1] ?? Number.NaN)
    if (!(number >= 1 && number <= mostLevels)) return null
    byNumber.set(number, [...(byNumber.get(number) ?? []), text])
  }
  const highest = Math.max(...byNumber.keys())
  const levels = Array.from({ length: highest }, (_, at): ProposedLevel => {
    const rank = at + 1
    const texts = (byNumber.get(rank) ?? []).filter(text => text !== String(rank))
    return { notation: String(rank), labels: { fr: texts[0] ?? String(rank) }, headings: texts }
  })
  // A level above the highest that was seen may be there.
  return { levels, doubts: ['seen'] }
}

const languageLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2']

/** The levels of the European framework of reference for languages are known, whichever the documents use. */
function ofLanguages(found: readonly string[]): Ordered | null {
  if (!found.every(text => languageLevels.includes(text.toUpperCase()))) return null
  const levels = languageLevels.map(level => ({ notation: level, labels: { fr: level }, headings: [] }))
  return { levels, doubts: [] }
}

function ofWords(found: readonly string[], lexicon: Lexicon): Ordered | null {
  const order = (text: string) => lexicon.levelOrder(text)
  const ranks = found.map(order)
  const isOrdered = ranks.every(rank => rank !== null) && new Set(ranks).size === ranks.length
  const sorted = isOrdered ? [...found].sort((a, b) => (order(a) ?? 0) - (order(b) ?? 0)) : found
  const levels = sorted.map((text, at) => ({
    notation: String(at + 1),
    labels: { fr: capitalised(text) },
    headings: [text],
  }))
  return { levels, doubts: isOrdered ? ['seen'] : ['order', 'seen'] }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const inBrackets = /\s\(([^()]{1,40})\)$/u
const afterColon = /\s?:\s([^:]{1,20})$/u
const inSigns = /\s([●○★☆■□]{1,10})$/u

/** The levels that stand in brackets, after a colon or in signs at the end of most items; null where few have one. */
export function levelsInItems(items: readonly string[], lexicon: Lexicon): ProposedScale | null {
  const each = [...new Set(items)]
  for (const form of [inBrackets, afterColon, inSigns]) {
    const written = each.flatMap(item => form.exec(item)?.[1]?.trim() ?? [])
    const kinds = new Set(written.map(text => textKey(text) || text))
    const isUsual = written.length >= 3 && written.length >= 0.6 * each.length
    // A remark in brackets is of its item alone; a level is of several, or a word for levels.
    const isRepeated =
      kinds.size * 2 <= written.length || written.every(text => isLevelByItself(text, lexicon))
    if (isUsual && isRepeated) {
      const scale = scaleOf(written, lexicon)
      if (scale) return scale
    }
  }
  return null
}

const numberedLevel = /^(\p{L}{1,12})\.? ?\d{1,2}$/u

/** Whether a text is a level, whatever it stands behind: a word for one, `Niveau 3`, `N3`, `B2`. */
function isLevelByItself(text: string, lexicon: Lexicon): boolean {
  const [, word] = numberedLevel.exec(text) ?? []
  if (word !== undefined) return word.length <= 2 || lexicon.columnOf(word) === 'level'
  return lexicon.levelOrder(text) !== null || isSigns(text)
}
