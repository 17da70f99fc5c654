/**
 * The whole number that an attribute states (ISO/IEC 29500-1 §17.18.10, ST_DecimalNumber), or null where it states
 * none from `least` to `most`.
 */
export function wholeNumber(value: string | undefined, least: number, most: number): number | null {
  if (value === undefined || !/^\s*[+-]?\d{1,10}\s*$/.test(value)) return null
  const number = Number(value)
  return number >= least && number <= most ? number : null
}

/** Whether a toggle property is on (ISO/IEC 29500-1 §17.17.4). */
export function isOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false' && value !== 'off'
}
