import type { Reading } from '../reading.js'
import { addAside, endAside } from '../tree/add-text.js'
import type { XmlElement } from '../xml/read-xml.js'
import type { Handlers } from './handler.js'

// What Word has understood since 2010, and what else is read here.
const understood = new Set(
  ['wps', 'wpg', 'wpc', 'wpi', 'wp14', 'w14', 'w15', 'a14', 'c14', 'cx'].concat(
    Array.from({ length: 8 }, (_, index) => `cx${index + 1}`),
  ),
)

/**
 * Alternative contents (ISO/IEC 29500-3 §7.5): the first choice of which every required namespace is understood is
 * read, else the fallback. What the others say, where it is not the same, is listed.
 */
export const alternatives: Handlers = {
  'mc:AlternateContent': {
    open: ({ alternatives }) => void alternatives.push({ hasChosen: false, chosen: '', others: [] }),
    close(reading) {
      const { chosen = '', others = [] } = reading.alternatives.pop() ?? {}
      const known = new Set(['', bare(chosen)])
      for (const other of others) {
        if (known.has(bare(other))) continue
        known.add(bare(other))
        endAside(reading)
        addAside(reading, 'alternative', other)
        endAside(reading)
      }
    },
  },
  'mc:Choice': { passes: (reading, element) => !isChosen(reading, isUnderstood(element)) },
  'mc:Fallback': { passes: reading => !isChosen(reading, true) },
}

function isChosen({ alternatives }: Reading, isReadable: boolean): boolean {
  const alternative = alternatives.at(-1)
  if (!alternative) return true
  const isFirst = isReadable && !alternative.hasChosen
  if (isFirst) alternative.hasChosen = true
  else alternative.others.push('')
  return isFirst
}

function isUnderstood({ attribute, usualPrefix }: XmlElement): boolean {
  const required = (attribute('Requires') ?? '').split(/\s+/).filter(prefix => prefix !== '')
  return required.length > 0 && required.every(prefix => understood.has(usualPrefix(prefix) ?? ''))
}

const shownText = new Set(['w:t', 'w:delText', 'm:t', 'a:t'])

/** Collects the text of a branch that is not read. */
export function passedText({ alternatives }: Reading, element: string, text: string): void {
  const others = alternatives.at(-1)?.others
  if (others && shownText.has(element)) others.push((others.pop() ?? '') + text)
}

/** Collects what a branch that is not read shows without text: signs, and the words of drawn letters. */
export function passed({ alternatives }: Reading, { name, attribute }: XmlElement): void {
  const others = alternatives.at(-1)?.others
  if (!others) return
  const add = (text: string) => others.push((others.pop() ?? '') + text)
  if (name === 'v:textpath') add(attribute('string') ?? '')
  if (name === 'w:noBreakHyphen') add('\u2011')
  if (name === 'w:p' || name === 'w:br' || name === 'w:tab') add(' ')
}

function bare(written: string): string {
  return written.replace(/[\s\u00ad]+/gu, '')
}
