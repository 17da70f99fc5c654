import { normaliseText } from '@metiers/schema'

/** One line of a text file by what starts it. `spacer`: only white space, with a no-break space in it. */
export type Line = { number: number } & (
  | { kind: 'blank' | 'spacer' }
  | { kind: 'plain'; text: string }
  | { kind: 'item'; text: string }
  | { kind: 'numbered'; text: string; ordinal: number }
  | { kind: 'cells'; cells: string[]; indented: boolean }
)

const lineBreak = /\r\n|\r|\n/
// U+F0xx are the symbol-font bullets of Word. A lone `o` is Word's second-level bullet, always before a tab.
const bullet = /^[\s]*(?:[·•∙‧▪▫◦‣⁃●○■□◆◇►▶➢➔→✓✔*+–—-]|[\uf000-\uf0ff]|o(?=\t))[\s]+(?=\S)/u
const number = /^[ \u00a0]*(\d{1,3})(?:\.\d{1,3}){0,4}[.)]?[\s]+(?=\p{L})/u
const mandatoryStop = /^[ \u00a0]*\d{1,3}(?:\.\d{1,3}){1,4}[.)]?\s|^[ \u00a0]*\d{1,3}[.)]\s/u

/** Splits a text at LF, CRLF and CR; the line after a final line break is no line. */
export function splitLines(text: string): string[] {
  const lines = text.split(lineBreak)
  if (lines.at(-1) === '') lines.pop()
  return lines
}

/** Says what each line is, looking at nothing but the line. */
export function classifyLine(raw: string, index: number): Line {
  const line = raw.replace(/^[\f\v]+/, '')
  const at = { number: index + 1 }
  const text = normaliseText(line)
  if (bullet.test(line)) return { ...at, kind: 'item', text: normaliseText(line.replace(bullet, '')) }
  if (line.startsWith('\t')) return { ...at, kind: 'cells', cells: cellTexts(line.slice(1)), indented: true }
  if (text === '') return { ...at, kind: /[\u00a0\u202f]/.test(line) ? 'spacer' : 'blank' }
  const ordinal = mandatoryStop.test(line) ? number.exec(line)?.[1] : undefined
  if (ordinal !== undefined) {
    return {
      ...at,
      kind: 'numbered',
      text: normaliseText(line.replace(number, '')),
      ordinal: Number(ordinal),
    }
  }
  const cells = cellTexts(line)
  // One tab at the end of a line is an accident; more, or text after it, are cells.
  if (cells.length > 2 || cells.filter(cell => cell !== '').length > 1)
    return { ...at, kind: 'cells', cells, indented: false }
  return { ...at, kind: 'plain', text }
}

function cellTexts(line: string): string[] {
  return line.split('\t').map(normaliseText)
}
