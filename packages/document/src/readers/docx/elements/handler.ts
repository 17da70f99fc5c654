import type { Reading } from '../reading.js'
import { countedNumber } from '../xml/numbers.js'
import type { XmlElement } from '../xml/read-xml.js'
import type { ElementHandler } from '../xml/walk.js'

/** What a family of elements is to the reading, by the usual names of the elements. */
export type Handlers = Readonly<Record<string, ElementHandler<Reading>>>

/** The element says nothing itself, and what stands in it is read. */
export const seenThrough: ElementHandler<Reading> = {}

/** Nothing in the element is text of the page. */
export const passedOver: ElementHandler<Reading> = { isPassedOver: true }

/** The number that an element states in `w:val`; one that is none, or out of its range, is noted. */
export function numberIn(
  { notes, paragraph, places }: Reading,
  element: XmlElement,
  range: readonly [number, number],
): number | null {
  return countedNumber(element, range, detail => {
    notes.push({ kind: 'number-out-of-range', detail, place: paragraph?.place ?? places.here() })
  })
}

/** An element that is one value, in `w:val`. */
export function value(set: (reading: Reading, stated: string | undefined) => void): ElementHandler<Reading> {
  return { open: (reading: Reading, { attribute }: XmlElement) => set(reading, attribute('w:val')) }
}
