import { normaliseText, type Place } from '@metiers/schema'
import WordExtractor from 'word-extractor'
import type { Aside, AsideKind } from '../asides.js'
import { assertSize } from '../bounds.js'
import type { Flow } from '../tree.js'
import { UnreadableInput } from '../unreadable.js'
import { protectedFile } from './docx/open-package.js'
import type { ReadDocument } from './reader.js'
import { readFlow } from './text/text.js'

// Quotes and dashes stay as they were written.
const asWritten = { filterUnicode: false }
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/**
 * Reads a Word 97 document (.doc, [MS-DOC]) through word-extractor. The library gives the text with a tab a cell,
 * as in a document saved as text, so the tree is the one of such a text: which column a tick stands in is lost.
 * Places are numbers of paragraphs. Throws `UnreadableInput` for what is no such document.
 */
export const readDoc: ReadDocument = async (bytes, path, limits) => {
  assertSize(bytes.byteLength, limits.documentBytes, path)
  assertCompoundFile(bytes, path)
  const document = await extract(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), path)
  const flow = readFlow(document.getBody(asWritten).split('\n'))
  const children = flow.children.map(withParagraphs)
  return {
    root: { type: 'root', children },
    notes: flow.notes,
    asides: [
      ...asides('header', document.getHeaders({ ...asWritten, includeFooters: false })),
      ...asides('footer', document.getFooters(asWritten)),
      ...asides('footnote', document.getFootnotes(asWritten)),
      ...asides('endnote', document.getEndnotes(asWritten)),
      ...asides('comment', document.getAnnotations(asWritten)),
      ...asides('text-box', document.getTextboxes(asWritten)),
    ],
  }
}

async function extract(bytes: Buffer, path: string) {
  try {
    return await new WordExtractor().extract(bytes)
  } catch (error) {
    if (/encrypt|password/i.test(String(error))) throw protectedFile(path)
    throw new UnreadableInput({
      path,
      problem: `the file is damaged, or of a kind that cannot be read (${String(error).slice(0, 120)})`,
      expected: 'a document of Word 97 or later',
      advice: 'Open it in Word and save it as .docx; metiers convert does it where LibreOffice is installed.',
    })
  }
}

function assertCompoundFile(bytes: Uint8Array, path: string): void {
  if (compoundFile.every((byte, index) => bytes[index] === byte)) return
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  throw new UnreadableInput({
    path,
    problem: isZip
      ? 'this is a newer Word document under the name of an old one'
      : 'this is not a Word document',
    expected: 'a .doc file of Word 97 or later',
    advice: isZip ? 'Rename it to .docx.' : 'Open it in Word or LibreOffice and save it as .docx.',
  })
}

function asides(kind: AsideKind, text: string): Aside[] {
  return text.split('\n').flatMap((line, index) => {
    const value = normaliseText(line)
    if (value === '') return []
    return [{ kind, text: value, author: null, place: { paragraph: index + 1, part: kind } }]
  })
}

/** A line of the extracted text is a paragraph of the document. */
function withParagraphs<T extends Flow | { children?: unknown; place: Place }>(node: T): T {
  const place = 'lines' in node.place ? { paragraph: node.place.lines[0] } : node.place
  if (!('children' in node) || !Array.isArray(node.children)) return { ...node, place }
  return { ...node, place, children: node.children.map(withParagraphs) }
}
