import type { Kind } from '@metiers/schema'
import { linesOf, type SourceBlock, typedMarkerOf } from '../source-block.js'

/** The text of a block in a section: with its lines, and with the sign that a person typed before a text. */
export function shownText(block: SourceBlock, kind: Kind): string {
  // A bullet that a person typed marks an item of a list; in any other section it is part of the text.
  const marker = kind === 'text' || kind === 'label' ? typedMarkerOf(block) : ''
  return `${marker}${linesOf(block)}`
}

/** A text is published with its lines; anything else is one line. */
export function sectionText(text: string, kind: Kind): { text: string; lines: number } {
  const lines = text.split('\n').length
  return { text: kind === 'text' ? text : text.replaceAll('\n', ' '), lines }
}
