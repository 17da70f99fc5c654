import { assertSize } from '../../bounds.js'
import { UnreadableInput } from '../../unreadable.js'
import type { ReadDocument } from '../reader.js'
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
    // A number in the file leads out of it.
    if (error instanceof RangeError) throw damaged(path, error)
    throw error
  }
}

function damaged(path: string, error: RangeError): UnreadableInput {
  // Node's own words on numbers out of range say nothing to a person.
  const reason = 'code' in error ? 'a place that it names lies outside of it' : error.message
  return new UnreadableInput({
    path,
    problem: `the file is damaged (${reason})`,
    expected: 'a whole .doc file of Word 97 or later',
    advice: 'Copy it again from where it came from, or open it in Word and save it as .docx.',
  })
}
