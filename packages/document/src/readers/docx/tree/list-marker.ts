import { type Mark, markOf } from '../../../marks.js'
import type { ItemLevel } from '../numbering/lists.js'
import type { Level } from '../numbering/read-numbering.js'
import { codeInFont, isSymbolFont, symbolOf } from '../symbols.js'
import { unknownSign } from './spell.js'

/** What a list shows before an item: its words where they are more than a bullet, and the mark that it is. */
export type ShownMarker = { words: string | null; mark: Mark }

/** What an item of a list shows before its text; null where the level shows nothing. */
export function markerOf({ level }: ItemLevel, text: string): ShownMarker | null {
  const last = told.get(level)
  if (last?.text === text) return last.marker
  const marker = tell(level, text)
  told.set(level, { text, marker })
  return marker
}

// Nearly every list shows the same bullet before each item.
const told = new WeakMap<Level, { text: string; marker: ShownMarker | null }>()

function tell(level: Level, text: string): ShownMarker | null {
  const { ascii, other } = level.fonts
  const font = isSymbolFont(ascii) ? ascii : isSymbolFont(other) ? other : null
  const shown = text.trim()
  if (shown === '') {
    return level.isPicture ? { words: null, mark: { kind: 'picture', value: '' } } : null
  }
  if (font !== null) {
    const signs = Array.from(shown, character => signOf(character, font)).join('')
    const box = markOf(signs)
    return { words: null, mark: box?.kind === 'checkbox' ? box : { kind: 'font', value: signs, font } }
  }
  const words = isBullet(shown, level.format) ? null : shown
  return { words, mark: markOf(shown) ?? { kind: 'character', value: shown } }
}

function signOf(character: string, font: string): string {
  const code = codeInFont(character)
  return code === null ? character : (symbolOf(font, code) ?? unknownSign)
}

// Word's second-level bullet is an `o`.
function isBullet(shown: string, format: string): boolean {
  return !/[\p{L}\p{N}]/u.test(shown) || (format === 'bullet' && /^[\p{L}\p{N}]$/u.test(shown))
}
