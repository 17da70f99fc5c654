import { normaliseText, type Place } from '@metiers/schema'
import type { Table as MdastTable, Nodes, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { assertExtent, assertSize, type Limits } from '../bounds.js'
import { encodingNotes, type ReaderNote } from '../doubtful-characters.js'
import { decodeText } from '../encoding.js'
import { assertNoConflict } from '../git-conflict.js'
import { markOf } from '../marks.js'
import type { Cell, Flow, ListItem, Paragraph, Row, Table } from '../tree.js'
import { UnreadableInput } from '../unreadable.js'
import type { ReadDocument } from './reader.js'
import { splitLines } from './text/lines.js'
import { uncoveredLines } from './uncovered-lines.js'

const parser = unified().use(remarkParse).use(remarkGfm)

/**
 * Reads Markdown (CommonMark with GFM tables, through unified and remark-parse) into the document tree.
 * Lines of pure markup become `syntax` nodes, so that no line of the file is without an account. Throws
 * `UnreadableInput` for bytes that are not text, a conflict that git left open, and documents nested too deeply to parse.
 */
export const readMarkdown: ReadDocument = (bytes, path, limits) => {
  assertSize(bytes.byteLength, limits.markdownBytes, path)
  const decoded = decodeText(bytes, path)
  assertExtent(decoded.text, limits, path)
  assertNoConflict(decoded.text, path)
  const lines = splitLines(decoded.text)
  assertNesting(lines, path, limits)
  const tree = parser.parse(decoded.text)
  const flow = tree.children.flatMap(flowOf)
  const children = flow.concat(uncoveredLines(flow, lines))
  return {
    root: { type: 'root', children },
    asides: [],
    notes: [...encodingNotes(decoded, lines), ...droppedMarkup(tree)],
  }
}

// The parser's time grows faster than the nesting of a line; a document of people nests a few levels.
function assertNesting(lines: string[], path: string, limits: Limits): void {
  const deep = lines.findIndex(line => nestingOf(line) > limits.markdownNesting)
  if (deep < 0) return
  throw new UnreadableInput({
    path,
    where: `line ${deep + 1}`,
    problem: 'quotes, lists or links stand inside each other too deeply',
    expected: `at most ${limits.markdownNesting} levels`,
    advice: 'Write the document with fewer levels.',
  })
}

/** How many containers the markers at the start of a line open, and how many links its brackets. */
function nestingOf(line: string): number {
  const containers = /^(?:[\s>*+-]|\d{1,9}[.)])*/.exec(line)?.[0].replace(/[\s\d]/g, '').length ?? 0
  const brackets = line.match(/\[/g)?.length ?? 0
  return Math.max(containers, brackets)
}

function flowOf(node: RootContent): Flow[] {
  const place = placeOf(node)
  switch (node.type) {
    case 'heading':
      return [
        {
          type: 'heading',
          depth: node.depth,
          value: withoutNumber(flatText(node)),
          styled: true,
          place,
        },
      ]
    case 'list':
      return [
        {
          type: 'list',
          place,
          children: node.children.map(
            (item): ListItem => ({
              type: 'listItem',
              place: placeOf(item),
              children: item.children.flatMap(flowOf),
            }),
          ),
        },
      ]
    case 'table':
      return [tableOf(node)]
    case 'blockquote':
      return node.children.flatMap(flowOf)
    case 'thematicBreak':
      return [{ type: 'syntax', value: '---', place }]
    default:
      return paragraphsOf(flatText(node), place)
  }
}

function tableOf(node: MdastTable): Table {
  const children = node.children.map(
    (row): Row => ({
      type: 'row',
      place: placeOf(row),
      children: row.children.map(
        (cell, index): Cell => ({
          type: 'cell',
          column: index + 1,
          columnSpan: 1,
          rowSpan: 1,
          place: placeOf(cell),
          children: paragraphsOf(flatText(cell), placeOf(cell)),
        }),
      ),
    }),
  )
  return { type: 'table', children, place: placeOf(node) }
}

function paragraphsOf(text: string, place: Place): Paragraph[] {
  const value = normaliseText(text)
  if (value === '') return []
  const mark = markOf(value)
  return [{ type: 'paragraph', value, place, ...(mark && { mark }) }]
}

/** The text of a node; a break is a space, and what is not phrasing (HTML, a definition) is its own text. */
function flatText(node: Nodes): string {
  if (node.type === 'definition') return `${node.label ?? ''} ${node.url} ${node.title ?? ''}`
  if (!('children' in node)) return textOf(node)
  return node.children.map(child => (child.type === 'break' ? '\n' : flatText(child))).join('')
}

// Heading numbers are not part of the text.
function withoutNumber(text: string): string {
  return normaliseText(text).replace(/^\d{1,3}(?:\.\d{1,3}){0,4}[.)]?\s+(?=\p{L})/u, '')
}

function placeOf(node: Nodes): Place {
  return { lines: [node.position?.start.line ?? 1, node.position?.end.line ?? 1] }
}

/** The address of a link or image has no place in the data: that it was not taken is said. */
function droppedMarkup(tree: Nodes): ReaderNote[] {
  const notes: ReaderNote[] = []
  visit(tree, ['link', 'image'], node => {
    if (node.type !== 'link' && node.type !== 'image') return
    notes.push({ kind: 'markup-dropped', detail: node.url, place: placeOf(node) })
  })
  return notes
}
