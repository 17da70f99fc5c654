import { type Block, blocksOf, type Root, type Table } from '@metiers/document'
import { textKey } from '@metiers/schema'
import { markerShape } from '../../recognise/marker-shape.js'
import { boldLead } from '../bold-lead.js'
import { legendOf } from './legend.js'
import type { Lexicon } from './lexicon.js'
import { inReadingOrder, type TableForm, tableForms } from './table-forms.js'
import { beforeColon, withoutColon, withoutNumber } from './title-words.js'

/** How a title is told from what stands below it. */
export type Layout =
  | 'heading'
  | 'numbered'
  | 'bold'
  | 'first-column'
  | 'row-above'
  /** The head of a column that holds nothing but what it heads; the head of the items of a grid. */
  | 'column-head'
  | 'grid-head'
  | 'colon'
  | 'line'

/** The words of a block that may be a title; `value` is what stands after its colon. */
export type Title = { text: string; key: string; layout: Layout; depth: number; value: string | null }
/** A block of a document, in reading order. */
export type Line = { block: Block; title: Title | null }

/** The blocks of a document, each with the title that it may be. Whether it is one, all documents tell together. */
export function linesOf(root: Root, lexicon: Lexicon): Line[] {
  const blocks = blocksOf(root).filter(({ node }) => node.type !== 'syntax' && node.value !== '')
  const forms = tableForms(blocks, lexicon)
  return inReadingOrder(blocks, forms).map(block => ({ block, title: titleOf(block, forms, lexicon) }))
}

const longestTitle = 100
const mostWords = 14
const mostWordsBeforeColon = 8

function titleOf(block: Block, forms: ReadonlyMap<Table, TableForm>, lexicon: Lexicon): Title | null {
  const { node, cell } = block
  const title = (text: string, layout: Layout, more: { depth?: number; value?: string } = {}) => {
    const key = textKey(text)
    const isShort = text.length <= longestTitle && text.split(' ').length <= mostWords
    return isShort && /\p{L}/u.test(key) ? { text, key, layout, depth: 0, value: null, ...more } : null
  }
  const form = cell && forms.get(cell.table)
  if (!form || form.is === 'frame') return titleInFlow(block, title, lexicon)
  const isAlone = cell.cell.children.length === 1 && cell.opensCell && !block.inList
  if (!isAlone) return null
  const words = withoutColon(withoutNumber(node.value, lexicon).text)
  const { row, table } = cell
  const { column } = cell.cell
  const isHead = row === table.children[0]
  switch (form.is) {
    case 'first-column':
      // What stands in the second column is below what stands in the first.
      return form.columns.includes(column) && (column === 1 || row.children.at(-1) !== cell.cell)
        ? title(words, 'first-column', { depth: column })
        : null
    case 'rows':
      return row.children.length === 1 ? title(words, 'row-above') : null
    case 'columns':
      return isHead ? title(words, 'column-head') : null
    case 'grid-with-title':
      return isHead && column === 1 ? title(words, 'grid-head') : null
    case 'grid':
      return null
  }
}

type Titled = (text: string, layout: Layout, more?: { depth?: number; value?: string }) => Title | null

function titleInFlow(block: Block, title: Titled, lexicon: Lexicon): Title | null {
  const { node } = block
  if (legendOf(block) !== null) return null
  if (node.type === 'heading') {
    const words = withoutNumber(node.value, lexicon).text
    // `Famille : Production` is the title of a section and its value.
    const [, known = '', value = ''] = beforeColon.exec(words) ?? []
    if (value !== '' && lexicon.isKnown(known)) return title(known, 'heading', { depth: node.depth, value })
    return title(withoutColon(words), 'heading', { depth: node.depth })
  }
  const { text, hasNumber } = withoutNumber(node.value, lexicon)
  const [, words, value] = beforeColon.exec(text) ?? []
  const isNumbered = markerShape(block) !== null
  if (block.inList && !(block.item?.opensItem && isNumbered)) return null
  if (hasNumber || isNumbered) {
    // `2 – Service : Voirie` is a title and its value, where the title is one that houses have.
    if (words !== undefined && value && lexicon.isKnown(words)) return title(words, 'numbered', { value })
    return title(withoutColon(text), 'numbered')
  }
  const lead = boldLead(block)
  if (lead) {
    const words = withoutNumber(lead.title, lexicon).text
    return title(words, 'colon', { value: lead.rest })
  }
  const isBold = node.type === 'paragraph' && node.bold === true
  if (isBold && !/:\s*\S/.test(text)) return title(withoutColon(text), 'bold')
  if (words !== undefined) {
    const isShort = words.split(' ').length <= mostWordsBeforeColon
    return isShort ? title(words, 'colon', value ? { value } : {}) : null
  }
  return /[.;,!?…]$/.test(text) ? null : title(text, 'line')
}
