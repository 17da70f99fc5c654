import type { Reading } from '../reading.js'
import { addAs, addText } from '../tree/add-text.js'
import { isRead, treatmentHere } from '../tree/contexts.js'
import { signIn, spell, unknownSign } from '../tree/spell.js'
import type { ElementHandler } from '../xml/walk.js'
import { showBox } from './content-controls.js'
import type { Handlers } from './handler.js'

/** What a run shows: text, signs, tabs, breaks, hyphens (ISO/IEC 29500-1 §17.3.3). */
export const texts: Handlers = {
  'w:t': { text: write },
  'w:delText': { text: write },
  'w:sym': {
    open(reading, { attribute }) {
      if (showBox(reading, 'x') === '') return
      const code = Number.parseInt(attribute('w:char') ?? '', 16)
      const font = attribute('w:font') ?? ''
      const treatment = treatmentHere(reading)
      addAs(reading, treatment, isRead(treatment) ? signIn(reading, font, code) : unknownSign)
    },
  },
  // Elsewhere it is a tab stop of a paragraph's properties.
  'w:tab': {
    open(reading, _element, parent) {
      if (parent === 'w:r') addText(reading, '\t')
    },
  },
  'w:ptab': shown('\t'),
  'w:br': {
    open(reading, { attribute }) {
      // A break of the page or of a column is none of a line (§17.18.3).
      const type = attribute('w:type') ?? 'textWrapping'
      addText(reading, type === 'textWrapping' ? '\n' : ' ')
    },
  },
  'w:cr': shown('\n'),
  'w:noBreakHyphen': shown('\u2011'),
  // It is seen where a line breaks, and is no part of the word.
  'w:softHyphen': shown('\u00ad'),
}

// Where XML has a line feed or a tab, the page has a space; these are breaks of lines to Unicode (UAX #14).
const lineSeparators = /[\u2028\u2029\u0085]/gu
const whiteSpace = /[\n\r\t]/g

function write(reading: Reading, text: string): void {
  const rest = showBox(reading, text)
  if (rest === '') return
  const line = /[\n\r\t\u2028\u2029\u0085]/u.test(rest)
    ? rest.replace(whiteSpace, ' ').replace(lineSeparators, '\n')
    : rest
  const treatment = treatmentHere(reading)
  addAs(reading, treatment, isRead(treatment) ? spell(reading, line) : line)
}

function shown(text: string): ElementHandler<Reading> {
  return { open: reading => addText(reading, text) }
}
