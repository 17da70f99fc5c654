/** How a typed number counts: `1.` and `2)` count alike, `i)` may be the letter or the Roman number. */
export type Count = {
  style: 'decimal' | 'letter' | 'LETTER' | 'roman' | 'ROMAN'
  above: string
  ordinal: number
}

/**
 * What a person typed at the start of a line in place of a list's own sign. `written` is the sign with the white space
 * after it. A bullet is `sure` where the sign can be nothing else; the letters that a lost symbol font leaves behind,
 * and signs that words begin with, are bullets only beside others.
 */
export type TypedMarker =
  | { kind: 'bullet'; written: string; sure: boolean }
  | { kind: 'number'; written: string; counts: Count[] }

const space = '[ \\t\\u00a0\\u2000-\\u200a\\u202f\\u3000]'
// Signs that no word begins with, so that they need no space after them. U+F0xx are the codes of symbol fonts;
// those of boxes (empty, ticked, crossed) say more than that an item begins.
const solid =
  '[·•∙‧▪▫◦‣⁃●○■□◆◇►▶➢➔➤➣➙➜▸▹◾◼⚫★✦✧❖⬥⦁⮚]|(?![\\uf06f\\uf0a8\\uf0fe\\uf0fd\\uf078\\uf052-\\uf054])[\\uf000-\\uf0ff]'
const spaced = '[→⇒✓✔*∗⁎–—―−‐‑-]|-{1,2}>|=>'
const sureBullet = new RegExp(
  `^(?:(?:${solid})[\\ufe0e\\ufe0f]?${space}*|(?:${spaced})${space}+)(?=\\S)`,
  'u',
)
// A row of signs alone is how a level is drawn: ●●●○ is no item whose text is ●●○.
const onlySigns = new RegExp(`^(?:[●○■□◆◇◼⚫★☆⬤◯⚪][\\ufe0e\\ufe0f]?${space}*){2,}$`, 'u')
// What Wingdings and Symbol leave behind as text: § is ▪, Ø ➢, ü ✓, Ÿ •, v ❖, q ❑, n ■, u ◆, l ●, w ⬥, è ➔, Þ ⇒.
// A lone `o` is Word's second-level bullet in Courier New. § before a number is a section of a law.
const lostSure = new RegExp(
  `^(?:[§üŸÞ¾]${space}+(?=\\p{L})|Ø${space}+(?=\\p{Lu})|[§ØüŸvoqÞ¾]${space}*\\t${space}*(?=\\S))`,
  'u',
)
const lostDoubtful = new RegExp(`^[§ØüŸvoqnulwèÞ¾¨¡¤]${space}+(?=[\\p{L}«“"'(])`, 'u')
// "+ 2 ans" and "+ de 5 ans" are quantities.
const wordLike = new RegExp(
  `^(?:\\+${space}+(?=\\p{L})(?!de\\b|d['’])|[>»]${space}+(?=\\S)|[–—*-](?=\\p{L}))`,
  'u',
)

const textFollows = '(?=[\\p{L}«“"\'‘(])'
const decimal = new RegExp(
  `^\\(?((?:\\d{1,3}\\.){0,4}\\d{1,3})(?:\\)${space}*|(?:\\.${space}?[-–)]?|[°/]|${space}[-–])${space}+)${textFollows}`,
  'u',
)
// Without a stop only a number of several parts before a capital letter: "3.5 tonnes" is a quantity.
const decimalWithoutStop = new RegExp(`^(\\d{1,3}(?:\\.\\d{1,3}){1,4})${space}+(?=[\\p{Lu}«“"])`, 'u')
const letters = new RegExp(
  `^\\(?([A-Za-z]|[ivx]{2,5}|[IVX]{2,5})(?:\\)${space}*|\\.${space}+)${textFollows}`,
  'u',
)

// Nearly every line begins with a word: two letters that no sign, number or letter of a list begins with.
const word = /^(?![ivx]{2})[a-zà-öø-ÿ]{2}/i

/** The bullet or number that a person typed at the start of a line, or null. */
export function typedMarker(line: string): TypedMarker | null {
  if (word.test(line)) return null
  if (onlySigns.test(line)) return null
  const sure = sureBullet.exec(line) ?? lostSure.exec(line)
  if (sure) return { kind: 'bullet', written: sure[0], sure: true }
  const doubtful = lostDoubtful.exec(line) ?? wordLike.exec(line)
  if (doubtful) return { kind: 'bullet', written: doubtful[0], sure: false }
  const number = decimal.exec(line) ?? decimalWithoutStop.exec(line)
  if (number) return { kind: 'number', written: number[0], counts: decimalCount(number[1] ?? '') }
  const letter = letters.exec(line)
  return letter ? { kind: 'number', written: letter[0], counts: letterCounts(letter[1] ?? '') } : null
}

/** Whether `next` counts on from `first`, as `2)` does from `1)`, `1.3` from `1.2` and `c)` from `b)`. */
export function countsOn(first: Count[], next: Count[]): boolean {
  return first.some(({ style, above, ordinal }) =>
    next.some(count => count.style === style && count.above === above && count.ordinal === ordinal + 1),
  )
}

/** Whether a number is in figures: a letter alone may be the initial of a name. */
export function isDecimal(counts: Count[]): boolean {
  return counts.some(({ style }) => style === 'decimal')
}

function decimalCount(digits: string): Count[] {
  const at = digits.lastIndexOf('.') + 1
  return [{ style: 'decimal', above: digits.slice(0, at), ordinal: Number(digits.slice(at)) }]
}

function letterCounts(letter: string): Count[] {
  const isUpper = letter === letter.toUpperCase()
  const roman = romanValue(letter.toLowerCase())
  const counts: Count[] = []
  if (letter.length === 1) {
    const ordinal = letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) + 1
    counts.push({ style: isUpper ? 'LETTER' : 'letter', above: '', ordinal })
  }
  if (roman !== null) counts.push({ style: isUpper ? 'ROMAN' : 'roman', above: '', ordinal: roman })
  return counts
}

const romanDigits = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
])

function romanValue(text: string): number | null {
  const digits = [...text].map(digit => romanDigits.get(digit))
  let value = 0
  for (const [index, digit] of digits.entries()) {
    if (digit === undefined) return null
    value += digit < (digits[index + 1] ?? 0) ? -digit : digit
  }
  return value
}
