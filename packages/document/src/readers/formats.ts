import type { KnownFileKind } from '@metiers/schema'
import { UnreadableInput } from '../unreadable.js'
import type { ReadDocument } from './reader.js'

/** A format: its media type (IANA), what its files are by their bytes, and its reader, loaded when a file asks for it. */
type Format = { mediaType: string; kinds: readonly KnownFileKind[]; load: () => Promise<ReadDocument> }

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

/** The error for a file whose type has no reader. */
export function unknownType(path: string): UnreadableInput {
  return new UnreadableInput({
    code: 'type-not-readable',
    path,
    facts: { extension: extensionOf(path), readable: readableExtensions },
  })
}

/** The last `.` of a name and what follows it, in lower case; '' where there is none. */
export function extensionOf(path: string): string {
  return /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? ''
}
