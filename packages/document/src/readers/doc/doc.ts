import type { WordFault } from '@metiers/schema'
import { assertSize } from '../../bounds.js'
import { UnreadableInput } from '../../unreadable.js'
import type { ReadDocument } from '../reader.js'
import { BrokenWordFile } from './broken-word-file.js'
import { readParagraphs } from './paragraphs.js'
import { asidesBeside } from './stories.js'
import { treeOf } from './tree.js'
import { openWordFile } from './word-file.js'
import { readWordText } from './word-text.js'

/**
 * Reads a Word 97 document (.doc, [MS-DOC]) into the document tree: its paragraphs, lists and tables, with what was
 * deleted, hidden or struck through beside it. Throws `UnreadableInput` for what is no such document, and for one that
 * is damaged, older, or protected by a password.
 */
export const readDoc: ReadDocument = (bytes, path, limits) => {
  assertSize(bytes.byteLength, limits.documentBytes, path)
  try {
    const file = openWordFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), path)
    const text = readWordText(file)
    const { root, asides, notes } = treeOf(
      readParagraphs(text, 0, file.lengths.body),
      text.levelOf,
      path,
      limits,
    )
    return { root, asides: [...asides, ...asidesBeside(file, text)], notes }
  } catch (error) {
    if (error instanceof BrokenWordFile) throw damaged(path, error.fault)
    // A number in the file leads out of it. A stack that is full is a RangeError too, and the thread's to say.
    if (error instanceof RangeError && !error.message.includes('call stack'))
      throw damaged(path, 'place-outside')
    throw error
  }
}

function damaged(path: string, fault: WordFault): UnreadableInput {
  return new UnreadableInput({ code: 'doc-damaged', path, facts: { fault } })
}
