import { textKey } from '@metiers/schema'
import { isInCapitals } from '../../recognise/form-titles.js'
import { afterFormName } from './form-name.js'
import type { Lexicon } from './lexicon.js'
import type { SharedTitles } from './recurring.js'
import type { Line } from './titles.js'

export type TitlePlace = 'section' | 'first heading' | 'heading 1' | 'file name'

/** A line that may be the title of a fiche, as it looks; `depth` is null where it is no real heading. */
type Candidate = { key: string; depth: number | null; isShared: boolean }

/** In a file of several fiches, so many of them have a title of the same look. */
const most = 0.8

/**
 * Where the titles of fiches stand outside any section: as real headings, or as lines in bold or in capitals, that no two
 * fiches share.
 * Null where the documents do not show it.
 */
export function headingWithTitle(
  documents: readonly (readonly Line[])[],
  shared: SharedTitles,
  lexicon: Lexicon,
): 'first heading' | 'heading 1' | null {
  const candidates = documents.map(lines => lines.flatMap(line => candidateIn(line, shared, lexicon)))
  const isOwn = ({ isShared }: Candidate) => !isShared
  const headings = candidates.map(each => each.filter(({ depth }) => depth !== null))
  const firstLevel = headings.map(each => each.filter(({ depth }) => depth === 1))
  const fiches = documents.length > 1 ? documents.length : shared.units
  const isAtFirstLevel = firstLevel.every(each => each.length > 0 && each.every(isOwn))
  if (isAtFirstLevel && firstLevel.flat().length >= fiches) return 'heading 1'
  if (documents.length === 1 && shared.units > 1) {
    const [all = []] = candidates
    return hasTitleOfEach(all.filter(isOwn), shared.units) ? 'first heading' : null
  }
  const firsts = candidates.map((each, at) => headings[at]?.[0] ?? each[0])
  const keys = new Set(firsts.map(first => (first && isOwn(first) ? first.key : null)))
  return keys.size === documents.length && !keys.has(null) ? 'first heading' : null
}

/** Whether there are as many titles of one look as fiches. */
function hasTitleOfEach(own: readonly Candidate[], fiches: number): boolean {
  const looks = new Map<number | null, Set<string>>()
  for (const { key, depth } of own) looks.set(depth, (looks.get(depth) ?? new Set()).add(key))
  return [...looks.values()].some(({ size }) => size >= most * fiches)
}

/** The name of the form is no title, but what stands behind it on its line. */
function candidateIn(
  { block, title }: Line,
  { titles }: SharedTitles,
  lexicon: Lexicon,
): Candidate | Candidate[] {
  if (title === null || block.cell || block.inList) return []
  const { layout, text, value, depth } = title
  const name = afterFormName(value === null ? text : `${text} : ${value}`, lexicon)
  const isLook = layout === 'heading' || layout === 'bold' || (layout === 'line' && isInCapitals(block))
  if (lexicon.isForm(text) && name === null) return []
  if (!isLook && name === null) return []
  const isShared = titles.has(title.key) || lexicon.isKnown(text)
  return {
    key: textKey(name?.title ?? text),
    depth: layout === 'heading' ? depth : null,
    isShared: isShared && name === null,
  }
}
