import { type Block, blocksOf, type Cell, type Root, type Table } from '@metiers/document'
import { textKey } from '@metiers/schema'
import { markerShape } from '../../recognise/marker-shape.js'
import { boldLead } from '../bold-lead.js'
import type { Lexicon } from './lexicon.js'

/** How a title is told from what stands below it. */
export type Layout = 'heading' | 'numbered' | 'bold' | 'first-column' | 'row-above' | 'colon' | 'line'

/** The words of a block that may be a title; `value` is what stands after its colon. */
export type Title = { text: string; key: string; layout: Layout; depth: number; value: string | null }
/** A block of a document, in reading order. */
export type Line = { block: Block; title: Title | null }

/** The blocks of a document, each with the title that it may be. Whether it is one, all documents tell together. */
export function linesOf(root: Root, lexicon: Lexicon): Line[] {
  const blocks = blocksOf(root).filter(({ node }) => node.type !== 'syntax' && node.value !== '')
  const shapes = tableShapes(blocks, lexicon)
  return blocks.map(block => ({ block, title: titleOf(block, shapes, lexicon) }))
}

const longestTitle = 100
const mostWords = 14
const mostWordsBeforeColon = 8
const beforeColon = /^([^:]{2,80}?)\s*:(?:\s+(.*))?$/su

function titleOf(block: Block, shapes: ReadonlyMap<Table, TableShape>, lexicon: Lexicon): Title | null {
  const { node, cell } = block
  const title = (text: string, layout: Layout, more: { depth?: number; value?: string } = {}) => {
    const key = textKey(text)
    const isShort = text.length <= longestTitle && text.split(' ').length <= mostWords
    return isShort && /\p{L}/u.test(key) ? { text, key, layout, depth: 0, value: null, ...more } : null
  }
  const { text } = withoutNumber(node.value, lexicon)
  if (cell) {
    const shape = shapes.get(cell.table)
    if (shape === 'frame') return titleInFlow(block, title, lexicon)
    const isAlone = cell.cell.children.length === 1 && cell.opensCell && !block.inList
    if (!isAlone) return null
    if (shape === 'first-column')
      return cell.cell.column === 1 ? title(withoutColon(text), 'first-column') : null
    return shape === 'rows' && cell.row.children.length === 1 ? title(withoutColon(text), 'row-above') : null
  }
  return titleInFlow(block, title, lexicon)
}

type Titled = (text: string, layout: Layout, more?: { depth?: number; value?: string }) => Title | null

function titleInFlow(block: Block, title: Titled, lexicon: Lexicon): Title | null {
  const { node } = block
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

const number =
  /^(?:(?:[IVXLC]{1,7}|[A-Z]|\d{1,3}(?:\.\d{1,3})*)\s*[.)°–-]|\d{1,3}(?:\.\d{1,3})+)\s+(?=\p{L})/u

const bareNumber = /^(?:[IVX]{1,5}|\d{1,2})\s+(?=\p{L})/u

function withoutNumber(text: string, lexicon: Lexicon): { text: string; hasNumber: boolean } {
  const found = number.exec(text)
  if (found) return { text: text.slice(found[0].length), hasNumber: true }
  // Without a sign behind it, a number is one where a title that houses have follows.
  const bare = text.slice(bareNumber.exec(text)?.[0].length ?? text.length)
  const isTitle = bare !== '' && lexicon.isKnown(withoutColon(beforeColon.exec(bare)?.[1] ?? bare))
  return isTitle ? { text: bare, hasNumber: true } : { text, hasNumber: false }
}

function withoutColon(text: string): string {
  return text.replace(/\s*:$/, '')
}

/** What a table is: titles beside their contents, titles in rows of their own, a frame around the text, or a grid. */
type TableShape = 'first-column' | 'rows' | 'frame' | 'grid'

function tableShapes(blocks: readonly Block[], lexicon: Lexicon): ReadonlyMap<Table, TableShape> {
  const shapes = new Map<Table, TableShape>()
  let before: Block | null = null
  for (const block of blocks) {
    const table = block.cell?.table
    if (table && !shapes.has(table)) shapes.set(table, shapeOf(table, before, lexicon))
    if (!table) before = block
  }
  return shapes
}

function shapeOf(table: Table, before: Block | null, lexicon: Lexicon): TableShape {
  const rows = table.children
  const alone = rows.filter(row => row.children.length === 1)
  if (rows.length === 1 && alone.length === 1) return 'frame'
  const width = rows.reduce((widest, row) => Math.max(widest, ...row.children.map(({ column }) => column)), 1)
  const knownIn = (cells: (Cell | undefined)[]) =>
    cells.filter(cell => cell && lexicon.isKnown(withoutNumber(withoutColon(textOf(cell)), lexicon).text))
      .length
  if (alone.length >= 2 && knownIn(alone.map(({ children }) => children[0])) >= 2) return 'rows'
  if (width === 1) return 'frame'
  const firsts = rows.flatMap(({ children }) => children[0] ?? [])
  if (knownIn(firsts) >= 2) return 'first-column'
  // A table that no title announces has its titles in it.
  const isAnnounced =
    before !== null && lexicon.isKnown(withoutNumber(withoutColon(before.node.value), lexicon).text)
  const isPaired = width === 2 && rows.every(({ children }) => children.length <= 2)
  const hasHead = rows[0]?.children.every(cell => lexicon.columnOf(textOf(cell)) !== null) ?? false
  return !isAnnounced && isPaired && !hasHead && rows.length >= 3 ? 'first-column' : 'grid'
}

/** The text of a cell that holds one paragraph; empty where it holds anything else. */
export function textOf({ children }: Cell): string {
  const [only] = children
  return children.length === 1 && (only?.type === 'paragraph' || only?.type === 'heading') ? only.value : ''
}
