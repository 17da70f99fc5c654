/**
 * What a text is as a date: one in the form of ISO 8601 (`2026-11-24`); one as a person writes it, day first, and how it is
 * written in that form; a day that no calendar has; or nothing of the kind. A year of two digits is none: which century is
 * meant, nobody knows.
 */
export type WrittenDate =
  | { kind: 'iso' }
  | { kind: 'written'; iso: string }
  | { kind: 'impossible' }
  | { kind: 'none' }

const isoForm = /^(\d{4})-(\d{2})-(\d{2})$/
const yearFirst = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/
const dayFirst = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/
const inWords = /^(\d{1,2})(?:er)? (\p{L}+)\.? (\d{4})$/u

export function readWrittenDate(text: string): WrittenDate {
  const trimmed = text.trim().replace(/\s+/g, ' ').normalize('NFC')
  const [year, month, day] = partsOf(trimmed)
  if (year === undefined || month === undefined || day === undefined) return { kind: 'none' }
  if (!isDay(Number(year), Number(month), Number(day))) return { kind: 'impossible' }
  if (isoForm.test(text)) return { kind: 'iso' }
  return { kind: 'written', iso: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` }
}

type Parts = [year?: string | undefined, month?: string | undefined, day?: string | undefined]

function partsOf(text: string): Parts {
  const [, ...ordered] = yearFirst.exec(text) ?? []
  if (ordered.length > 0) return [ordered[0], ordered[1], ordered[2]]
  const [, ...reversed] = dayFirst.exec(text) ?? []
  if (reversed.length > 0) return [reversed[2], reversed[1], reversed[0]]
  const [, day, name = '', year] = inWords.exec(text) ?? []
  const month = months.findIndex(names => names.includes(name.toLowerCase())) + 1
  return month === 0 ? [] : [year, String(month), day]
}

const months: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'january'],
  ['février', 'fevrier', 'févr', 'february'],
  ['mars', 'march'],
  ['avril', 'avr', 'april'],
  ['mai', 'may'],
  ['juin', 'june'],
  ['juillet', 'juil', 'july'],
  ['août', 'aout', 'august'],
  ['septembre', 'sept', 'september'],
  ['octobre', 'oct', 'october'],
  ['novembre', 'nov', 'november'],
  ['décembre', 'decembre', 'déc', 'december'],
]

/** Whether the Gregorian calendar has the day. */
function isDay(year: number, month: number, day: number): boolean {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return day >= 1 && day <= (lengths[month - 1] ?? 0)
}
