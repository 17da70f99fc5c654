import { UnreadableInput } from '../unreadable.js'
import type { FileKind } from './file-kind.js'
import type { ReadDocument } from './reader.js'

/** A format: its media type (IANA), what its files are by their bytes, and its reader, loaded when a file asks for it. */
type Format = { mediaType: string; kinds: readonly FileKind[]; load: () => Promise<ReadDocument> }

const markdown: Format = {
  mediaType: 'text/markdown',
  kinds: ['text'],
  load: async () => (await import('./markdown/markdown.js')).readMarkdown,
}

/** The formats that can be read, by file extension. A new reader is a file and a line here. */
const formats = new Map<string, Format>([
  [
    '.txt',
    {
      mediaType: 'text/plain',
      kinds: ['text'],
      load: async () => (await import('./text/text.js')).readText,
    },
  ],
  ['.md', markdown],
  ['.markdown', markdown],
  [
    '.docx',
    {
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      kinds: ['docx'],
      load: async () => (await import('./docx/docx.js')).readDocx,
    },
  ],
  [
    '.doc',
    {
      mediaType: 'application/msword',
      kinds: ['word-97'],
      load: async () => (await import('./doc/doc.js')).readDoc,
    },
  ],
])

export const readableExtensions: readonly string[] = [...formats.keys()]

/** The format of a path. Throws `UnreadableInput` where there is no reader. */
export function formatOf(path: string): Format {
  const format = formats.get(extensionOf(path))
  if (!format) throw unknownType(path)
  return format
}

/** The media type of a path that can be read, or null. */
export function mediaTypeOf(path: string): string | null {
  return formats.get(extensionOf(path))?.mediaType ?? null
}

// What to do with the files that a steward is likely to have.
const saveAs = 'Open it in Word or LibreOffice and save it as .docx (File, Save As, Word document).'
const adviceOn = new Map([
  ['.odt', `${saveAs} metiers convert does it where LibreOffice is installed.`],
  ['.rtf', `${saveAs} metiers convert does it where LibreOffice is installed.`],
  ['.docm', `${saveAs} Macros are never needed.`],
  ['.dotx', saveAs],
  ['.dot', saveAs],
  ['.pdf', 'A PDF keeps no tables: save the Word file that it was made from as .docx.'],
])

/** The error for a file whose type has no reader. */
export function unknownType(path: string): UnreadableInput {
  const extension = extensionOf(path)
  return new UnreadableInput({
    path,
    problem: extension === '' ? 'the file has no extension' : `files of type ${extension} cannot be read`,
    expected: `one of ${readableExtensions.join(', ')}`,
    advice:
      adviceOn.get(extension) ??
      'Save the document as .docx, plain text (UTF-8) or Markdown, or move the file out of the folder.',
  })
}

function extensionOf(path: string): string {
  return /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? ''
}
