import { normaliseText } from '@metiers/schema/normalise-text'
import type { Aside } from '../../asides.js'

/**
 * Takes the data that programs put before a Markdown text, between two lines of hyphens: it is for them, and no page
 * shows it. Its lines stay empty, so that the others keep their numbers.
 */
export function takeFrontMatter(text: string): { text: string; asides: Aside[] } {
  const [whole, content = ''] =
    /^---[ \t]*\r?\n((?:[^\n]*\n)*?)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text) ?? []
  // Between two rules may also stand a text: data has a name and a colon on its first line.
  if (whole === undefined || !/^(?:#.*\n|\s*\n)*[\w-]+[ \t]*:(?:\s|$)/.test(content))
    return { text, asides: [] }
  const count = whole.split('\n').length - 1
  const value = normaliseText(content)
  const aside: Aside = {
    kind: 'unsupported',
    text: value,
    author: null,
    place: { lines: [1, Math.max(1, count)] },
  }
  return {
    text: whole.replace(/[^\r\n]/g, '') + text.slice(whole.length),
    asides: value === '' ? [] : [aside],
  }
}
