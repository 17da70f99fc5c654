import { normaliseText } from '@metiers/schema'

/** How much of a text is bold: whether some is, whether some is not, and where the bold text that it begins with ends. */
export type Boldness = { hasBold: boolean; hasPlain: boolean; leadEnd: number }

/** No title is longer. */
const longest = 100

/** What a paragraph is by the bold text in it: bold as a whole, or led by a few bold words. */
export function boldnessOf(
  text: string,
  value: string,
  { hasBold, hasPlain, leadEnd }: Boldness,
): { bold: true } | { lead: string } | Record<never, never> {
  if (!hasBold) return {}
  if (!hasPlain) return { bold: true }
  if (leadEnd === 0 || leadEnd > longest) return {}
  const lead = normaliseText(text.slice(0, leadEnd))
  // A word that goes on in plain letters is stressed, and no title.
  const isWhole = lead !== '' && value.startsWith(lead) && !/^[\p{L}\p{N}]/u.test(value.slice(lead.length))
  return isWhole ? { lead } : {}
}
