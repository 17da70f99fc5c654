import type { Lexicon } from './lexicon.js'
import type { SharedTitles } from './recurring.js'
import type { Line } from './titles.js'

export type TitlePlace = 'section' | 'first heading' | 'heading 1' | 'file name'

/**
 * Where the titles of fiches stand outside any section: as real titles that no two fiches share. Null where the documents
 * do not show it.
 */
export function headingWithTitle(
  documents: readonly (readonly Line[])[],
  shared: SharedTitles,
  lexicon: Lexicon,
): 'first heading' | 'heading 1' | null {
  const headings = documents.map(lines =>
    lines.flatMap(({ title }) => (title?.layout === 'heading' ? title : [])),
  )
  const isOwn = ({ key, text }: { key: string; text: string }) =>
    !shared.titles.has(key) && !lexicon.isForm(text) && !lexicon.isKnown(text)
  const first = headings.flat().filter(({ depth }) => depth === 1)
  const fiches = documents.length > 1 ? documents.length : shared.units
  if (
    first.length >= fiches &&
    headings.every(each => each.some(({ depth }) => depth === 1)) &&
    first.every(isOwn)
  ) {
    return 'heading 1'
  }
  const isFirst = headings.every(([title]) => title !== undefined && isOwn(title))
  return isFirst && (documents.length > 1 || shared.units === 1) ? 'first heading' : null
}
