import { raw } from 'hast-util-raw'
import type { Root as MdastRoot } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { assertExtent, assertSize, type Limits } from '../../bounds.js'
import { encodingNotes } from '../../doubtful-characters.js'
import { decodeText } from '../../encoding.js'
import { assertNoConflict } from '../../git-conflict.js'
import { UnreadableInput } from '../../unreadable.js'
import type { ReadDocument } from '../reader.js'
import { splitLines } from '../text/lines.js'
import { readTypedLists } from '../typed-lists.js'
import { readFlow } from './flow.js'
import { takeFrontMatter } from './front-matter.js'
import { takeNotes } from './notes.js'
import { uncoveredLines } from './uncovered-lines.js'

const parser = unified().use(remarkParse).use(remarkGfm)

/**
 * Reads Markdown (CommonMark and GFM, through unified and remark-parse) into the document tree, by its structure: the
 * HTML in it is parsed and read as the page shows it. Lines of pure markup become `syntax` nodes, so that no line of the
 * file is without an account. Throws `UnreadableInput` for bytes that are not text, a conflict that git left open, and
 * documents nested too deeply to parse.
 */
export const readMarkdown: ReadDocument = (bytes, path, limits) => {
  assertSize(bytes.byteLength, limits.markdownBytes, path)
  const decoded = decodeText(bytes, path)
  assertExtent(decoded.text, limits, path)
  assertNoConflict(decoded.text, path)
  const lines = splitLines(decoded.text)
  assertNesting(lines, path, limits)
  const front = takeFrontMatter(decoded.text)
  const tree: MdastRoot = parser.parse(front.text)
  const notes = takeNotes(tree)
  const page = raw(toHast(tree, { allowDangerousHtml: true }), { file: new VFile(front.text) })
  const flow = readFlow(page)
  const lists = readTypedLists(flow.children, { loneNumber: 'item' })
  const children = lists.children.concat(uncoveredLines(lists.children, lines))
  return {
    root: { type: 'root', children },
    asides: [...front.asides, ...notes.asides, ...flow.asides],
    notes: [...encodingNotes(decoded, lines), ...notes.notes, ...flow.notes, ...lists.notes],
  }
}

// The parser's time grows faster than the nesting of a line; a document of people nests a few levels.
function assertNesting(lines: string[], path: string, limits: Limits): void {
  const deep = lines.findIndex(line => nestingOf(line) > limits.markdownNesting)
  if (deep < 0) return
  const place = { line: deep + 1 }
  throw new UnreadableInput({
    code: 'markup-too-deep',
    path,
    place,
    facts: { limit: limits.markdownNesting },
  })
}

/** How many containers the markers at the start of a line open, and how many links its brackets. */
function nestingOf(line: string): number {
  const containers = /^(?:[\s>*+-]|\d{1,9}[.)])*/.exec(line)?.[0].replace(/[\s\d]/g, '').length ?? 0
  const brackets = line.match(/\[/g)?.length ?? 0
  return Math.max(containers, brackets)
}
