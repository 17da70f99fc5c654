import type { Place } from '@metiers/schema'
import type { Flow, Root } from './tree.js'
import { UnreadableInput } from './unreadable.js'

/**
 * What a source may cost at most. A source document is hostile input until it is read. A steward may set other
 * numbers in `sources.yaml` under `limits`.
 */
export const bounds = {
  /** Bytes of one document. */
  documentBytes: 64 * 1024 * 1024,
  /** Characters of one paragraph, line or cell. */
  paragraphCharacters: 1_000_000,
  /** Bytes of one text document. */
  textBytes: 40 * 1024 * 1024,
  /** Lines of one text or Markdown document. */
  textLines: 1_000_000,
  /** Cells, which are texts before or after a tab, of one text document. */
  textCells: 2_000_000,
  /** Bytes of one Markdown document: its parser holds many objects a byte. */
  markdownBytes: 4 * 1024 * 1024,
  /** Quotes and lists inside each other, or links, on one line of Markdown. */
  markdownNesting: 100,
  /** Files in the zip archive that a Word document is. */
  wordFiles: 10_000,
  /** Bytes of one XML part of a Word document, unpacked. Pictures are never unpacked. */
  wordPartBytes: 32 * 1024 * 1024,
  /** Elements inside each other in one XML part. */
  wordDepth: 200,
  /** Elements of one XML part. */
  wordElements: 1_000_000,
  /** Rows of one table. */
  wordTableRows: 10_000,
  /** Milliseconds after which a reader that runs away is stopped. No document of people comes near to it. */
  milliseconds: 60_000,
  /** Megabytes that one reading thread may hold. */
  megabytes: 2048,
}
export type Limits = typeof bounds

/** Throws `UnreadableInput` where a text of a document is longer than the limit. */
export function assertLengths(root: Root, limits: Limits, path: string): void {
  assertLengthsIn(root.children, limits, path)
}

function assertLengthsIn(flow: Flow[], limits: Limits, path: string): void {
  for (const node of flow) {
    if (node.type === 'table')
      for (const row of node.children)
        for (const cell of row.children) assertLengthsIn(cell.children, limits, path)
    else if (node.type === 'list')
      for (const item of node.children) assertLengthsIn(item.children, limits, path)
    else assertLength(node.value, node.place, limits, path)
  }
}

/** Throws `UnreadableInput` where the text at a place is longer than the limit. */
export function assertLength(text: string, place: Place, limits: Limits, path: string): void {
  if (text.length <= limits.paragraphCharacters) return
  const facts = { limit: limits.paragraphCharacters }
  throw new UnreadableInput({ code: 'paragraph-too-long', path, place, facts })
}

/** Throws `UnreadableInput` where a text has more lines or cells than the limits say, before it is cut into them. */
export function assertExtent(text: string, limits: Limits, path: string): void {
  const count = { lines: 1, cells: 0 }
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) count.lines += 1
    else if (code === 0x09) count.cells += 1
  }
  const over = (
    [
      ['lines', count.lines, limits.textLines],
      ['cells', count.cells, limits.textCells],
    ] as const
  ).find(([, found, limit]) => found > limit)
  if (!over) return
  const [what, found, limit] = over
  throw new UnreadableInput({ code: 'text-too-long', path, facts: { what, count: found, limit } })
}

/** Throws `UnreadableInput` where a document is larger than `limit` bytes. */
export function assertSize(byteLength: number, limit: number, path: string): void {
  if (byteLength <= limit) return
  throw new UnreadableInput({ code: 'file-too-large', path, facts: { bytes: byteLength, limit } })
}
