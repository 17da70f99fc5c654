/** What a line of codes says: its codes in order, the label that stands beside some, and the rest, which is no code. */
export type CodeLine = {
  codes: string[]
  labels: { code: string; label: string }[]
  others: string[]
}

/**
 * Reads a line under a heading of codes. It may hold several codes, set apart by commas, semicolons, slashes or spaces,
 * each with its label after it (`M1802 – Études`, `M1802 Études`, `M1802 (Études)`) or before it (`Études (M1802)`). Only
 * what `isCode` is a code; a text that stands otherwise beside one is no label, and one of the others.
 */
export function readCodeLine(line: string, isCode: (text: string) => boolean): CodeLine {
  const chunks = line.split(';').map(chunk => readChunk(chunk, isCode))
  return {
    codes: chunks.flatMap(({ codes }) => codes),
    labels: chunks.flatMap(({ labels }) => labels),
    others: chunks.flatMap(({ others }) => others),
  }
}

function readChunk(chunk: string, isCode: (text: string) => boolean): CodeLine {
  const found = codesIn(chunk, isCode)
  const codes = found.map(({ code }) => code)
  const gaps = [...found, null].map((match, index) => {
    const before = found[index - 1]
    return chunk.slice(before ? before.at + before.code.length : 0, match?.at ?? chunk.length)
  })
  const labels: CodeLine['labels'] = []
  const add = (code: string | undefined, label: string | null) => {
    if (code !== undefined && label !== null) labels.push({ code, label })
    return code !== undefined && label !== null
  }
  // Each code stands in brackets behind its label, and nothing behind the last.
  const before = gaps.slice(0, -1).map((gap, index) => labelBefore(gap, index > 0))
  const isInBrackets = codes.length > 0 && before.every(label => label !== null)
  if (isInBrackets && /^[)\]][.]?$/.test(strip(gaps.at(-1) ?? '', space, separators))) {
    for (const [index, label] of before.entries()) add(codes[index], label)
    return { codes, labels, others: [] }
  }
  const others = gaps.flatMap((gap, index) => (add(codes[index - 1], labelAfter(gap)) ? [] : othersIn(gap)))
  return { codes, labels, others }
}

/**
 * The codes of a text and where they stand. A word is whole: `M1802-12246` is one that is no code of ROME, `M1802-Études` is
 * two, and `P-12` is one code where the classification has such.
 */
function codesIn(text: string, isCode: (text: string) => boolean): { code: string; at: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[-–—.'’_][\p{L}\p{N}]+)*/gu)].flatMap(({ 0: word, index }) => {
    if (isCode(word)) return [{ code: word, at: index }]
    const [code = ''] = /^[\p{L}\p{N}]+/u.exec(word) ?? []
    const isAlone = !/\p{N}/u.test(word.slice(code.length))
    return isAlone && isCode(code) ? [{ code, at: index }] : []
  })
}

const space = /\s/
const separators = /[\s,/]/
const dashes = /[\s,/–—-]/

/** The label in a text that opens a bracket for its code; `isNext`: it closes that of the code before it first. */
function labelBefore(gap: string, isNext: boolean): string | null {
  const text = strip(gap, space, space)
  if (!/[([]$/.test(text) || (isNext && !/^[)\]]/.test(text))) return null
  return asLabel(isNext ? strip(text.slice(1, -1), dashes, space) : text.slice(0, -1))
}

/** The label in a text behind its code, past a dash, a colon, a bracket or a space. A comma begins something else. */
function labelAfter(gap: string): string | null {
  const text = strip(gap, space, separators)
  const inside = text.slice(1, -1)
  if (/^[([]/.test(text) && /[)\]]$/.test(text) && !/[()[\]]/.test(inside)) return asLabel(inside)
  if (!/^[\s:–—-]/.test(gap)) return null
  return asLabel(strip(/^[:–—-]/.test(text) ? text.slice(1) : text, space, dashes))
}

/** A label starts with a word of letters: a number or a code that is misspelt is none. */
function asLabel(text: string): string | null {
  const label = strip(text, space, space)
  return /^\p{L}[\p{L}'’.-]+(?=[\s,/():]|$)/u.test(label) ? label : null
}

/** What is no code and no label: words that stand apart by commas or slashes are one each, a sentence is one. */
function othersIn(gap: string): string[] {
  const text = strip(gap, separators, separators)
  const words = text.split(separators).filter(piece => piece !== '')
  if (words.every(each => /\p{N}/u.test(each))) return words
  const pieces = text.split(/[,/]/).flatMap(piece => strip(piece, space, space) || [])
  return pieces.every(each => !space.test(each)) ? pieces : [text]
}

/** A text without what stands at its ends. */
function strip(text: string, atStart: RegExp, atEnd: RegExp): string {
  let [start, end] = [0, text.length]
  while (start < end && atStart.test(text.charAt(start))) start += 1
  while (end > start && atEnd.test(text.charAt(end - 1))) end -= 1
  return text.slice(start, end)
}
