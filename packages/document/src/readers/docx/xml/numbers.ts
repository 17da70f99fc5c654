import type { XmlElement } from './read-xml.js'

/**
 * The whole number that an attribute states (ISO/IEC 29500-1 §17.18.10, ST_DecimalNumber), or null where it states
 * none from `least` to `most`.
 */
export function wholeNumber(value: string | undefined, least: number, most: number): number | null {
  if (value === undefined || !/^\s*[+-]?\d{1,10}\s*$/.test(value)) return null
  const number = Number(value)
  return number >= least && number <= most ? number : null
}

/**
 * A number as `wholeNumber` gives it; a number that is stated and is none, or out of its range, goes to `doubts` with
 * the name of its element.
 */
export function countedNumber(
  { name, attribute }: XmlElement,
  [least, most]: readonly [number, number],
  doubts: (doubt: string) => void,
): number | null {
  const stated = attribute('w:val')
  const number = wholeNumber(stated, least, most)
  if (number === null && stated !== undefined) doubts(`${name} "${stated.slice(0, 40)}"`)
  return number
}

/** The numbers that ids of lists may have, the levels of a list, and outline levels, of which the last is body text. */
export const ranges = { id: [0, 2 ** 31 - 1], listLevel: [0, 8], outlineLevel: [0, 9] } as const

/** Whether a toggle property is on (ISO/IEC 29500-1 §17.17.4). */
export function isOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false' && value !== 'off'
}
