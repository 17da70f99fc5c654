import { UnreadableInput } from '@metiers/document'

/**
 * Throws `UnreadableInput` where the clock says a year that a zip archive has no date for (APPNOTE.TXT §4.4.6): the
 * library that writes the Excel file takes the time from it, although no byte of that is published.
 */
export function assertClock(out: string): void {
  const year = new Date().getUTCFullYear()
  if (year >= 1980 && year <= 2099) return
  throw new UnreadableInput({ code: 'clock-out-of-range', path: out, facts: { year } })
}
