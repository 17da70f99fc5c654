import { normaliseText } from '@metiers/schema/normalise-text'

/**
 * The visible lines of a text, each cut at its tabs, where it shows more than one line or texts set apart by a tab;
 * else null.
 */
export function linesOf(text: string): string[][] | null {
  if (!text.includes('\n') && !text.includes('\t')) return null
  const lines = text
    .split('\n')
    .map(line => withoutEnd(line.split('\t').map(normaliseText)))
    .filter(pieces => pieces.some(piece => piece !== ''))
  const isPlain = lines.length < 2 && lines.every(pieces => pieces.filter(piece => piece !== '').length < 2)
  return isPlain ? null : lines
}

/** Tabs after the last text set nothing apart. */
function withoutEnd(pieces: string[]): string[] {
  return pieces.slice(0, pieces.findLastIndex(piece => piece !== '') + 1)
}
