import type { Block } from '@metiers/document'
import type { HeadingIndex } from '../template/headings.js'

const fewestLines = 3

/**
 * The lines of a table of contents that a person typed: several in a row, each a heading of the template, a tab and the
 * number of a page that is no lower than the one before.
 */
export function typedContents<B extends Block>(blocks: B[], index: HeadingIndex): ReadonlySet<B> {
  const contents = new Set<B>()
  let run: B[] = []
  let last = 0
  const closeRun = () => {
    if (run.length >= fewestLines) for (const block of run) contents.add(block)
    run = []
    last = 0
  }
  for (const block of blocks) {
    const page = pageOf(block, index)
    if (page === null || page < last) closeRun()
    if (page === null) continue
    run.push(block)
    last = page
  }
  closeRun()
  return contents
}

function pageOf(block: Block, index: HeadingIndex): number | null {
  if (block.node.type === 'syntax' || block.node.lines?.length !== 1) return null
  const [reading, other] = index.headingsOf(block, { inList: true }) ?? []
  const value = reading?.heading?.inlineValue ?? ''
  return other === undefined && /^[. …]*\d{1,4}$/.test(value) ? Number(value.replace(/\D/g, '')) : null
}
