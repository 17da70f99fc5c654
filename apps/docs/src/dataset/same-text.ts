/**
 * What two texts must have in common to be the same one: every letter, digit and sign in its order. Case, accents,
 * the shape of apostrophes, quotes and hyphens, spaces, and the punctuation at the end are typing, and do not count.
 */
export function sameTextKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[«»“”„]/g, '"')
    .replace(/[‐‑–—−]/g, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\s.,;:]+$/u, '')
}
