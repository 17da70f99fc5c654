import type { Place } from '@metiers/schema'
import { normaliseText } from '@metiers/schema/normalise-text'
import type { Element, Nodes, RootContent } from 'hast'
import type { Aside, AsideKind } from '../../asides.js'
import type { ReaderNote } from '../../doubtful-characters.js'
import type { Flow, List, ListItem } from '../../tree.js'
import { typedMarker } from '../typed-markers.js'
import { blocks, kindOfInline } from './elements.js'
import { linesOfNode, spanOf } from './line-place.js'
import {
  addBreak,
  addLines,
  addText,
  closeParagraph,
  type OpenParagraph,
  openParagraph,
} from './open-paragraph.js'
import { attribute, isHidden, textIn } from './page.js'
import { tableOf } from './table.js'

export type ReadFlow = { children: Flow[]; asides: Aside[]; notes: ReaderNote[] }

/** What is found beside the flow while it is read. */
export type Beside = { asides: Aside[]; notes: ReaderNote[] }
export type Context = { beside: Beside; around: Place; inCell: boolean; isBold?: boolean }

/** The page that a Markdown document makes -> the document tree, and all of it that is not shown as text. */
export function readFlow(page: Nodes): ReadFlow {
  const beside: Beside = { asides: [], notes: [] }
  const nodes = 'children' in page ? page.children : []
  const children = flowOf(nodes, { beside, around: { lines: [1, 1] }, inCell: false })
  return { children, ...beside }
}

/** The flow of some nodes: inline ones that follow each other are a paragraph. */
export function flowOf(nodes: readonly (RootContent | Element)[], context: Context): Flow[] {
  const flow: Flow[] = []
  let open = openParagraph()
  const close = () => {
    for (const paragraph of closeParagraph(open, context.around, context.inCell)) flow.push(paragraph)
    open = openParagraph()
  }
  for (const node of nodes) {
    if (node.type === 'element' && isBlock(node) && !isHidden(node)) {
      close()
      for (const child of blockOf(node, { ...context, around: linesOfNode(node, context.around) }))
        flow.push(child)
    } else if (node.type === 'element' && node.tagName === 'input' && isCheckbox(node)) {
      // The box of a task stands before the text of its item, as a mark of its own.
      close()
      const value = boxOf(node)
      const place = linesOfNode(node, firstLine(context.around))
      flow.push({
        type: 'paragraph',
        value,
        place,
        mark: { kind: 'checkbox', value, checked: isChecked(node) },
      })
    } else addInline(open, node, context)
  }
  close()
  return flow
}

function isBlock(node: Element): boolean {
  return blocks.has(node.tagName) || node.children.some(child => child.type === 'element' && isBlock(child))
}

function isCheckbox(node: Element): boolean {
  return ['checkbox', 'radio'].includes(attribute(node, 'type') ?? '')
}

function isChecked(node: Element): boolean {
  return attribute(node, 'checked') !== null
}

function boxOf(node: Element): string {
  return isChecked(node) ? '☒' : '☐'
}

function firstLine(place: Place): Place {
  return 'lines' in place ? { lines: [place.lines[0], place.lines[0]] } : place
}

function blockOf(node: Element, context: Context): Flow[] {
  const { around: place } = context
  switch (node.tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return headingOf(node, context)
    case 'ul':
    case 'ol':
    case 'menu':
      return listOf(node, context)
    case 'table':
      return tableOf(node, context)
    case 'hr':
      return [{ type: 'syntax', value: '---', place }]
    case 'pre': {
      const open = openParagraph()
      addLines(open, textIn(node), place)
      return closeParagraph(open, place, context.inCell)
    }
    default:
      return flowOf(node.children, context)
  }
}

function headingOf(node: Element, context: Context): Flow[] {
  const { around: place } = context
  return flowOf(node.children, context).flatMap((child): Flow[] => {
    if (child.type !== 'paragraph') return [child]
    const typed = typedMarker(child.value)
    const written = typed?.kind === 'number' ? typed.written : ''
    const depth = Number(node.tagName.slice(1))
    const value = child.value.slice(written.length)
    const marker = written === '' ? {} : { marker: written.trim() }
    return [{ type: 'heading', depth, value, styled: true, ...marker, place }]
  })
}

function listOf(node: Element, context: Context): Flow[] {
  const flow: Flow[] = []
  let number = Number(attribute(node, 'start') ?? 1)
  if (!Number.isSafeInteger(number)) number = 1
  for (const child of node.children) {
    if (child.type !== 'element' || child.tagName !== 'li') {
      // Text between items is no item.
      for (const other of flowOf([child], context)) flow.push(other)
      continue
    }
    const place = linesOfNode(child, context.around)
    const marker = node.tagName === 'ol' ? { marker: `${number}.` } : {}
    const item: ListItem = {
      type: 'listItem',
      place,
      ...marker,
      children: flowOf(child.children, { ...context, around: place }),
    }
    number += 1
    const last = flow.at(-1)
    if (last?.type === 'list') {
      last.children.push(item)
      last.place = spanOf([last.place, place], place)
    } else flow.push({ type: 'list', place, children: [item] } satisfies List)
  }
  return flow
}

function addInline(open: OpenParagraph, node: RootContent | Element, context: Context): void {
  const place = linesOfNode(node, context.around)
  if (node.type === 'text') addText(open, node.value, place, context.isBold)
  else if (node.type === 'comment') addAside(context, 'comment', node.value, place)
  if (node.type !== 'element') return
  if (node.tagName === 'input' && isCheckbox(node) && !isHidden(node)) {
    addText(open, ` ${boxOf(node)} `, place)
    return
  }
  const kind = isHidden(node) ? 'hidden' : kindOfInline(node.tagName)
  switch (kind) {
    case 'break':
      addBreak(open)
      return
    case 'picture': {
      const description = attribute(node, 'alt') ?? ''
      open.pictures.push(description)
      open.places.push(place)
      addAside(context, 'picture-description', description, place)
      addAddress(context, attribute(node, 'src'), place)
      return
    }
    case 'read': {
      const isBold = context.isBold === true || node.tagName === 'strong' || node.tagName === 'b'
      for (const child of node.children) addInline(open, child, { ...context, around: place, isBold })
      if (node.tagName === 'a' && attribute(node, 'href') !== textIn(node)) {
        addAddress(context, attribute(node, 'href'), place)
      }
      return
    }
    default:
      addAside(context, kind, textIn(node) || (attribute(node, 'value') ?? ''), place)
      addAddress(context, attribute(node, 'src') ?? attribute(node, 'data'), place)
  }
}

function addAside({ beside }: Context, kind: AsideKind, text: string, place: Place): void {
  const value = normaliseText(text)
  if (value !== '') beside.asides.push({ kind, text: value, author: null, place })
}

/** An address has no place in the data: that it was not taken is said. One inside the page leads nowhere else. */
function addAddress({ beside }: Context, address: string | null, place: Place): void {
  if (address === null || address === '' || address.startsWith('#')) return
  beside.notes.push({ kind: 'markup-dropped', detail: address, place })
}
