import { normaliseText, type Place } from '@metiers/schema'
import type { ReaderNote } from '../../doubtful-characters.js'
import { type Mark, markOf } from '../../marks.js'
import type { Cell, Flow, ListItem, Paragraph, Row, Table } from '../../tree.js'
import { readTypedLists } from '../typed-lists.js'
import { typedMarker } from '../typed-markers.js'
import type { WordNode } from './mammoth-tree.js'
import type { StyleSheet } from './styles.js'
import type { Survey } from './survey.js'
import type { SurveyedParagraph } from './survey-state.js'

/** The text that the tree took from surveyed paragraphs, which are read as one where the end of one was deleted. */
export type Taken = { text: string; numbers: number[] }

/** The tree's children, what it took by the number of each surveyed paragraph, and notes on links. */
export type WordFlow = { children: Flow[]; taken: Map<number, Taken>; notes: ReaderNote[] }

type Reading = { survey: Survey; styles: StyleSheet; flow: WordFlow }

/** mammoth's tree -> the document tree, with the places that the survey counted. */
export function flowOf(nodes: WordNode[], survey: Survey, styles: StyleSheet): WordFlow {
  const flow: WordFlow = { children: [], taken: new Map(), notes: [] }
  const hasHeadings = survey.paragraphs.some(paragraph => headingDepth(paragraph, styles) !== null)
  const blocks = readBlocks(nodes, { survey, styles, flow })
  // In a document without heading styles a number starts a heading, as in a text file.
  const { children, notes } = readTypedLists(blocks, { loneNumber: hasHeadings ? 'item' : 'heading' })
  return { ...flow, children, notes: [...flow.notes, ...notes] }
}

function readBlocks(nodes: WordNode[], reading: Reading): Flow[] {
  const flow: Flow[] = []
  for (const node of nodes) {
    if (node.type === 'table') {
      const table = readTable(node, reading)
      if (table) flow.push(table)
    } else if (node.type === 'paragraph') {
      addParagraph(flow, node, reading)
    } else {
      for (const child of readBlocks(node.children ?? [], reading)) flow.push(child)
    }
  }
  return flow
}

/** What stands in a paragraph: its text, its check boxes, and the numbers of the surveyed paragraphs it is made of. */
type Content = { text: string; boxes: boolean[]; numbers: number[]; links: string[] }

function contentOf(node: WordNode, anchorPrefix: string): Content {
  const content: Content = { text: '', boxes: [], numbers: [], links: [] }
  const collect = ({ type, value, name, checked, href, children = [] }: WordNode): void => {
    if (type === 'text') content.text += value ?? ''
    else if (type === 'tab' || type === 'break') content.text += ' '
    else if (type === 'checkbox') {
      content.boxes.push(checked === true)
      content.text += checked === true ? '☒' : '☐'
    } else if (type === 'bookmarkStart' && name?.startsWith(anchorPrefix)) {
      content.numbers.push(Number(name.slice(anchorPrefix.length)))
    } else if (type === 'hyperlink' && href) content.links.push(href)
    for (const child of children) collect(child)
  }
  collect(node)
  return content
}

function addParagraph(flow: Flow[], node: WordNode, reading: Reading): void {
  const { survey, styles, flow: result } = reading
  const { text, boxes, numbers, links } = contentOf(node, survey.anchorPrefix)
  for (const number of numbers) result.taken.set(number, { text, numbers })
  const surveyed = survey.paragraphs[numbers[0] ?? -1]
  const value = normaliseText(text)
  if (!surveyed || value === '') return
  const { place } = surveyed
  for (const link of links) result.notes.push({ kind: 'markup-dropped', detail: link, place })

  // A paragraph whose end was deleted stands where it begins, and looks like the one that it ends with.
  const styled = survey.paragraphs[numbers.at(-1) ?? -1] ?? surveyed
  if (tableOfContents.test(styles.nameOf(styled.styleId) ?? '')) {
    flow.push({ type: 'syntax', value, place })
    return
  }
  const depth = headingDepth(styled, styles)
  if (depth !== null) {
    const typed = typedMarker(value)
    const number = typed?.kind === 'number' ? typed.written : ''
    const marker = number.trim()
    const title = value.slice(number.length)
    flow.push({ type: 'heading', depth, value: title, styled: true, ...(marker && { marker }), place })
    return
  }
  const mark = markIn(value, boxes, numbers, survey)
  const paragraph: Paragraph = { type: 'paragraph', value, place, ...(mark && { mark }) }
  if (node.numbering) addItem(flow, paragraph)
  else flow.push(paragraph)
}

const tableOfContents = /^(?:toc \d|toc heading|table of contents)/i

// The style that a paragraph names decides, then the outline level of its own.
function headingDepth({ styleId, outlineDepth }: SurveyedParagraph, styles: StyleSheet): number | null {
  return outlineDepth ?? styles.headingDepthOf(styleId)
}

/** The mark that a whole paragraph is: one check box, one sign of a symbol font, or one character. */
function markIn(value: string, boxes: boolean[], numbers: number[], survey: Survey): Mark | null {
  if (boxes.length > 0) {
    const [checked] = boxes
    return boxes.length === 1 && value.length === 1
      ? { kind: 'checkbox', value, checked: checked === true }
      : null
  }
  const symbols = numbers.flatMap(number => survey.paragraphs[number]?.symbols ?? [])
  const mark = markOf(value)
  const [symbol] = symbols
  if (symbols.length === 1 && symbol && mark?.kind === 'character')
    return { kind: 'font', value, font: symbol.font }
  return mark
}

function addItem(flow: Flow[], paragraph: Paragraph): void {
  const item: ListItem = { type: 'listItem', children: [paragraph], place: paragraph.place }
  const last = flow.at(-1)
  if (last?.type === 'list') last.children.push(item)
  else flow.push({ type: 'list', children: [item], place: paragraph.place })
}

function readTable(node: WordNode, reading: Reading): Table | null {
  const children = (node.children ?? []).flatMap((row): Row[] => {
    const cells = (row.children ?? []).flatMap((cell): Cell[] => {
      const first = firstNumber(cell, reading.survey.anchorPrefix)
      const place = reading.survey.paragraphs[first ?? -1]?.place
      if (!place || !('table' in place)) return []
      return [
        {
          type: 'cell',
          column: place.column,
          columnSpan: cell.colSpan ?? 1,
          rowSpan: cell.rowSpan ?? 1,
          children: readBlocks(cell.children ?? [], reading),
          place,
        },
      ]
    })
    const place: Place | undefined = cells[0]?.place
    return place ? [{ type: 'row', children: cells, place }] : []
  })
  const place = children[0]?.place
  return place ? { type: 'table', children, place } : null
}

/** The number of the first surveyed paragraph below a node: a cell may begin with a table. */
function firstNumber(node: WordNode, anchorPrefix: string): number | null {
  if (node.type === 'bookmarkStart' && node.name?.startsWith(anchorPrefix))
    return Number(node.name.slice(anchorPrefix.length))
  // A table inside the cell has places of its own: the cell's own paragraph comes after it.
  for (const child of node.children ?? []) {
    if (child.type === 'table') continue
    const found = firstNumber(child, anchorPrefix)
    if (found !== null) return found
  }
  return null
}
