import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bounds } from '@metiers/document'
import { align, readWithMammoth } from '@metiers/document/second-reader'
import type { SourceDocument } from '@metiers/schema'
import type { Element, RootContent } from 'hast'
import { onceEach } from './memo'
import type { Dataset } from './read-dataset'
import type { SourceLine } from './source-lines'
import { recordsPerPage, type SourcePage, sourcePagesOf } from './source-pages'

/** A Word document as a page: its nodes, what is known of each paragraph or cell, and the lines that it does not show. */
export type WordDocument = {
  nodes: RootContent[]
  linesOf: ReadonlyMap<Element, SourceLine[]>
  others: SourceLine[]
}

/** A whole document: what stands at the top of it, and for each record of the source the block that shows it. */
type Reading = { nodes: RootContent[]; blocks: (Element | null)[] }

const wordFile = /wordprocessingml/

/**
 * One page of a Word source as mammoth renders it: what stands on it, and beside it the lines that are nowhere in it.
 * Null where the source is no Word file, where it is not in the sources folder as the dataset was made from it, and where
 * mammoth cannot read it: then its lines are all there is to show.
 */
export async function wordDocument(
  dataset: Dataset,
  sources: string | undefined,
  page: SourcePage,
  lines: readonly SourceLine[],
): Promise<WordDocument | null> {
  if (sources === undefined || !wordFile.test(page.source.mediaType)) return null
  const reading = await readingsOf(dataset).of(sources, page.source)
  if (reading === null) return null
  const linesOf = new Map<Element, SourceLine[]>()
  const others: SourceLine[] = []
  for (const [index, line] of lines.entries()) {
    const element = reading.blocks[page.firstRecord + index]
    if (!element) others.push(line)
    else linesOf.set(element, [...(linesOf.get(element) ?? []), line])
  }
  return { nodes: nodesOfPage(reading, page), linesOf, others }
}

/** Each document is read once, for all its pages and languages. */
const readingsOf = onceEach((dataset: Dataset) => {
  const known = new Map<string, Promise<Reading | null>>()
  return {
    of(folder: string, source: SourceDocument): Promise<Reading | null> {
      const found = known.get(source.id) ?? read(dataset, folder, source)
      known.set(source.id, found)
      return found
    },
  }
})

async function read(dataset: Dataset, folder: string, source: SourceDocument): Promise<Reading | null> {
  // The dataset has names in NFC; a Mac may have written them in NFD.
  const bytes = bytesOf(join(folder, source.path)) ?? bytesOf(join(folder, source.path.normalize('NFD')))
  if (bytes === null || createHash('sha256').update(bytes).digest('hex') !== source.sha256) return null
  const second = await readWithMammoth(bytes, source.path, bounds).catch(() => null)
  if (second === null) return null
  const records = sourcePagesOf(dataset).flatMap(page => (page.source === source ? page.records : []))
  const alignment = align(
    second.blocks.map(({ text }) => text),
    records.map(({ text }) => text),
  )
  if (alignment === null) return null
  return {
    nodes: second.page.children,
    blocks: alignment.blocks.map(index => (index === null ? null : (second.blocks[index]?.element ?? null))),
  }
}

function bytesOf(path: string): Uint8Array | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}

/** What stands at the top of a document goes to the page of the first record in it, or of what came before. */
function nodesOfPage({ nodes, blocks }: Reading, page: SourcePage): RootContent[] {
  if (page.of === 1) return nodes
  const pageOf = new Map<Element, number>()
  for (const [index, element] of blocks.entries()) {
    if (element && !pageOf.has(element)) pageOf.set(element, Math.floor(index / recordsPerPage) + 1)
  }
  let current = 1
  return nodes.filter(node => {
    current = Math.max(current, firstPageIn(node, pageOf) ?? current)
    return current === page.number
  })
}

function firstPageIn(node: RootContent, pageOf: ReadonlyMap<Element, number>): number | undefined {
  if (node.type !== 'element') return undefined
  const own = pageOf.get(node)
  if (own !== undefined) return own
  for (const child of node.children) {
    const found = firstPageIn(child, pageOf)
    if (found !== undefined) return found
  }
  return undefined
}
