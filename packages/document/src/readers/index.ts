import { UnreadableInput } from '../unreadable.js'
import type { ReadDocument, ReadResult } from './reader.js'
import { readText } from './text/text.js'

/** A format: its media type (IANA) and its reader, loaded when a file asks for it. */
type Format = { mediaType: string; load: () => Promise<ReadDocument> }

const readMarkdown = async () => (await import('./markdown.js')).readMarkdown

/** The formats that can be read, by file extension. A new reader is a file and a line here. */
const formats = new Map<string, Format>([
  ['.txt', { mediaType: 'text/plain', load: async () => readText }],
  ['.md', { mediaType: 'text/markdown', load: readMarkdown }],
  ['.markdown', { mediaType: 'text/markdown', load: readMarkdown }],
])

export const readableExtensions: readonly string[] = [...formats.keys()]

/** The media type of a path that can be read, or null. */
export function mediaTypeOf(path: string): string | null {
  return formats.get(extensionOf(path))?.mediaType ?? null
}

/** Reads a document with the reader of its extension. Throws `UnreadableInput` where there is none. */
export async function readDocument(bytes: Uint8Array, path: string): Promise<ReadResult> {
  const format = formats.get(extensionOf(path))
  if (!format) throw unknownType(path)
  const read = await format.load()
  return read(bytes, path)
}

/** The error for a file whose type has no reader. */
export function unknownType(path: string): UnreadableInput {
  const extension = extensionOf(path)
  return new UnreadableInput({
    path,
    problem: extension === '' ? 'the file has no extension' : `files of type ${extension} cannot be read`,
    expected: `one of ${readableExtensions.join(', ')}`,
    advice: 'Save the document as plain text (UTF-8) or Markdown, or move the file out of the folder.',
  })
}

function extensionOf(path: string): string {
  return /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? ''
}
