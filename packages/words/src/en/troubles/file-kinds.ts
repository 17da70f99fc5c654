import type { KnownFileKind } from '@metiers/schema'

const saveAs = 'Open it in Word or LibreOffice and save it as .docx (File, Save As, Word document).'
const isNoDocument = 'Move it out of the folder, or put the document there that it was taken for.'
const keepsNoTables = 'A PDF keeps no tables: save the Word file that it was made from as .docx.'

/** What a file is called, and what to do with it where its name says that it is something else. */
export const fileKinds: Readonly<Record<KnownFileKind, { name: string; advice: string }>> = {
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
  pdf: { name: 'a PDF', advice: keepsNoTables },
  picture: { name: 'a picture', advice: isNoDocument },
  compressed: { name: 'a compressed archive', advice: 'Unpack it, and put the documents there.' },
  text: { name: 'plain text', advice: 'Rename it to .txt, or to .md where it is Markdown.' },
}

const convert = 'metiers convert does it where LibreOffice is installed.'

/** What to do with a file of a type that no reader is for, where a steward is likely to have one. */
export const typeAdvice: ReadonlyMap<string, string> = new Map([
  ['.odt', `${saveAs} ${convert}`],
  ['.rtf', `${saveAs} ${convert}`],
  ['.docm', `${saveAs} Macros are never needed.`],
  ['.dotx', saveAs],
  ['.dot', saveAs],
  ['.pdf', keepsNoTables],
])
