import { UnreadableInput } from '../unreadable.js'
import { type FileKind, fileKindOf } from './file-kind.js'

const saveAs = 'Open it in Word or LibreOffice and save it as .docx (File, Save As, Word document).'
const isNoDocument = 'Move it out of the folder, or put the document there that it was taken for.'

/** What a file is called, and what to do with it where its name says that it is something else. */
const kinds: Record<Exclude<FileKind, 'unknown'>, { name: string; advice: string }> = {
  docx: { name: 'a Word document (.docx)', advice: 'Rename it to .docx.' },
  'word-97': {
    name: 'a Word 97 document (.doc)',
    advice: 'Rename it to .doc, or open it in Word or LibreOffice and save it as .docx.',
  },
  'word-95': { name: 'a document of a Word older than Word 97', advice: saveAs },
  'word-2003-xml': { name: 'a Word document saved as XML', advice: saveAs },
  protected: {
    name: 'a document that is protected by a password',
    advice: 'Open it in Word, take the password off (File, Info, Protect Document), and save it.',
  },
  rtf: { name: 'an RTF document', advice: saveAs },
  html: { name: 'a web page (HTML)', advice: saveAs },
  'web-archive': { name: 'a web page saved as one file (MHTML)', advice: saveAs },
  odt: { name: 'an OpenDocument text (.odt)', advice: saveAs },
  spreadsheet: { name: 'a spreadsheet', advice: isNoDocument },
  presentation: { name: 'a presentation', advice: isNoDocument },
  'e-mail': {
    name: 'an e-mail of Outlook',
    advice: 'Save the document that it carries, and put that there.',
  },
  epub: { name: 'an electronic book (EPUB)', advice: saveAs },
  pdf: {
    name: 'a PDF',
    advice: 'A PDF keeps no tables: save the Word file that it was made from as .docx.',
  },
  picture: { name: 'a picture', advice: isNoDocument },
  compressed: { name: 'a compressed archive', advice: 'Unpack it, and put the documents there.' },
  text: { name: 'plain text', advice: 'Rename it to .txt, or to .md where it is Markdown.' },
}

/**
 * Throws `UnreadableInput` where a file is, by its own bytes, of another kind than its name says: one sentence that
 * says what it is. A file of unknown kind is left to the reader of its extension.
 */
export function assertKind(bytes: Uint8Array, path: string, expected: readonly FileKind[]): void {
  const kind = fileKindOf(bytes)
  if (kind === 'unknown' || expected.includes(kind)) return
  const extension = /\.[^./\\]+$/.exec(path)?.[0] ?? path
  const { name, advice } = kinds[kind]
  throw new UnreadableInput({
    path,
    problem:
      kind === 'protected'
        ? 'the document is protected by a password'
        : `this is ${name}, not what ${extension} says`,
    expected: kind === 'protected' ? 'a document that opens without one' : expectedOf(expected),
    advice,
  })
}

function expectedOf(expected: readonly FileKind[]): string {
  return expected.map(kind => (kind === 'unknown' ? '' : kinds[kind].name)).join(', ')
}
