import { labelWords, type ValueMistake } from '@metiers/schema'

/** A heading of a template: words that must be there, a number, or any words (or none). */
export type HeadingPattern = readonly (string | typeof number | typeof anyWords)[]

const number = Symbol('{count}')
const anyWords = Symbol('{scope}')

const placeholder = /(\{[^{}]*\})/
const countWord = /^\d{1,6}$/

/** Reads a heading such as `Les {count} métiers {scope}`. It is right (`headingProblem`). */
export function parseHeading(heading: string): HeadingPattern {
  return heading.split(placeholder).flatMap((piece): HeadingPattern => {
    if (piece === '{count}') return [number]
    if (piece === '{scope}') return [anyWords]
    return labelWords(piece)
  })
}

/** What is wrong with a heading that has placeholders, or null. */
export function headingProblem(heading: string): ValueMistake | null {
  const placeholders = heading.split(placeholder).filter((_, at) => at % 2 === 1)
  const unknown = placeholders.find(each => each !== '{count}' && each !== '{scope}')
  if (unknown !== undefined) return { is: 'placeholder', text: unknown }
  if (placeholders.filter(each => each === '{count}').length > 1) return notOfForm('heading-count')
  return parseHeading(heading).some(piece => piece !== anyWords) ? null : notOfForm('heading-word')
}

function notOfForm(form: 'heading-count' | 'heading-word'): ValueMistake {
  return { is: 'form', form, found: null, iso: null }
}

/**
 * Whether the words of a line (`labelWords`) are those of a heading, and the number where it has `{count}`. The last
 * `{scope}` that was met takes one word more wherever the rest does not fit, and none before it is tried again: the time is
 * that of words times pieces at most.
 */
export function matchHeading(
  pattern: HeadingPattern,
  words: readonly string[],
): { count: number | null } | null {
  let at = 0
  let piece = 0
  let open: { piece: number; at: number } | null = null
  let count: number | null = null
  while (at < words.length) {
    const wanted = pattern[piece]
    const word = words[at] ?? ''
    if (wanted === anyWords) {
      open = { piece, at }
      piece += 1
    } else if (wanted === number ? countWord.test(word) : wanted === word) {
      if (wanted === number) count = Number(word)
      at += 1
      piece += 1
    } else if (open) {
      open = { piece: open.piece, at: open.at + 1 }
      at = open.at
      piece = open.piece + 1
    } else return null
  }
  return pattern.slice(piece).every(rest => rest === anyWords) ? { count } : null
}
