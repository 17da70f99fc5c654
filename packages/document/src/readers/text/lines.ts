import { normaliseText } from '@metiers/schema/normalise-text'
import { isDecimal, type TypedMarker, typedMarker } from '../typed-markers.js'

/**
 * One line of a text file by what starts it. `typed`: a bullet or number that is sure whatever stands around it.
 * `spacer`: only white space, with a no-break space in it. `lines` are what the page shows of the line: it may hold
 * line breaks of its own (vertical tab, U+2028, U+2029), and tabs; null where it is one text.
 */
export type Line = { number: number } & (
  | { kind: 'blank' | 'spacer' }
  | { kind: 'plain' | 'typed'; text: string; lines: string[][] | null; shape: LineShape }
  | { kind: 'cells'; cells: string[]; indented: boolean }
)
/** How a line lies on the page, in characters: where its text begins and ends, and what is typed before it. */
export type LineShape = { indent: number; width: number; typed: TypedMarker | null }
export type TextLine = Extract<Line, { kind: 'plain' | 'typed' }>

const lineBreak = /\r\n|\r|\n/

/** Splits a text at LF, CRLF and CR; the line after a final line break is no line. */
export function splitLines(text: string): string[] {
  const lines = text.split(lineBreak)
  if (lines.at(-1) === '') lines.pop()
  return lines
}

/** Says what each line is, looking at nothing but the line. */
export function classifyLine(raw: string, index: number): Line {
  const line = raw.normalize('NFC').replace(/^[\f\v]+/, '')
  const at = { number: index + 1 }
  const text = normaliseText(line)
  const shown = line.trimStart()
  const typed = typedMarker(shown)
  const indent = line.length - shown.length
  const textual = { text, lines: visibleLines(shown), shape: { indent, width: line.trimEnd().length, typed } }
  if (typed && isSure(typed, line)) return { ...at, kind: 'typed', ...textual }
  if (line.startsWith('\t')) return { ...at, kind: 'cells', cells: cellTexts(line.slice(1)), indented: true }
  if (text === '') return { ...at, kind: /[\u00a0\u202f]/.test(line) ? 'spacer' : 'blank' }
  const cells = cellTexts(line)
  // One tab at the end of a line is an accident; more, or text after it, are cells.
  if (cells.length > 2 || cells.filter(cell => cell !== '').length > 1)
    return { ...at, kind: 'cells', cells, indented: false }
  return { ...at, kind: 'plain', ...textual }
}

// After a tab a number is more likely to be what a cell of a table says.
function isSure(typed: TypedMarker, line: string): boolean {
  if (typed.kind === 'bullet') return typed.sure
  return isDecimal(typed.counts) && !/^\s*\t/.test(line)
}

function cellTexts(line: string): string[] {
  return line.split('\t').map(normaliseText)
}

function visibleLines(shown: string): string[][] | null {
  if (!/[\t\v\u2028\u2029]/.test(shown)) return null
  const lines = shown
    .split(/[\v\u2028\u2029]/)
    .map(line => cellTexts(line.trimEnd()))
    .filter(pieces => pieces.some(piece => piece !== ''))
  return lines.length === 1 && lines[0]?.length === 1 ? null : lines
}
