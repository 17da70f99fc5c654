import { textKey } from '@metiers/schema'
import type { SectionHeading, Sections } from './section-headings.js'

const longest = 120
const sign = /\s*\/\s*/
const word = /\s+(?:et|&)\s+/i

/** The headings that a title joins, and whether a sign joins them that may set their values apart too. */
export type JoinedHeadings = { headings: SectionHeading[]; areSetApart: boolean }

/**
 * The headings of several sections that one title joins by a slash or "et"; null where it is not so. What they have in
 * common may stand once: "Liaisons hiérarchiques / fonctionnelles". Which section what stands below belongs to is not known.
 */
export function joinedHeadings({ byKey }: Sections, text: string): JoinedHeadings | null {
  if (text.length > longest) return null
  for (const [separator, areSetApart] of [
    [sign, true],
    [word, false],
  ] as const) {
    const parts = text.replace(/\s*:$/, '').split(separator)
    if (parts.length < 2) continue
    const headings = parts.map(part => byKey.get(textKey(part)) ?? shortened(parts[0] ?? '', part))
    const known = headings.filter(heading => heading !== null)
    const ids = new Set(known.map(({ id }) => id))
    if (known.length === parts.length && ids.size === parts.length) return { headings: known, areSetApart }
  }
  return null

  /** A heading of which the first words stand in the first one alone. */
  function shortened(first: string, part: string): SectionHeading | null {
    const words = first.split(/\s+/)
    for (let count = words.length - 1; count > 0; count -= 1) {
      const found = byKey.get(textKey(`${words.slice(0, count).join(' ')} ${part}`))
      if (found) return found
    }
    return null
  }
}

/** The values that a text sets apart as a title does its headings; null where they are not as many. */
export function valuesSetApart(text: string, { headings, areSetApart }: JoinedHeadings): string[] | null {
  const values = text.split(sign)
  return areSetApart && values.length === headings.length && values.every(value => value !== '')
    ? values
    : null
}
