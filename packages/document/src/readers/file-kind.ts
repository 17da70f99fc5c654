import type { KnownFileKind } from '@metiers/schema'

/** What a file is by its own bytes, whatever its name says. */
export type FileKind = KnownFileKind | 'unknown'

/**
 * Tells what a file is by its signature, and a container by the names in it. `text` where it begins as plain text;
 * `unknown` for an archive or compound file of no known kind, and for all else. Nothing is unpacked.
 */
export function fileKindOf(bytes: Uint8Array): FileKind {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const head = buffer.subarray(0, 4096)
  const signed = signatures.find(({ bytes: signature }) =>
    head.subarray(0, signature.length).equals(signature),
  )
  if (signed?.kind === 'zip') return zipKind(buffer)
  if (signed?.kind === 'compound') return compoundKind(buffer)
  return signed?.kind ?? textualKind(head)
}

const signature = (text: string) => Buffer.from(text, 'latin1')
const signatures: { kind: FileKind | 'zip' | 'compound'; bytes: Buffer }[] = [
  { kind: 'zip', bytes: signature('PK\x03\x04') },
  { kind: 'zip', bytes: signature('PK\x05\x06') },
  { kind: 'compound', bytes: signature('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') },
  { kind: 'rtf', bytes: signature('{\\rtf') },
  { kind: 'pdf', bytes: signature('%PDF-') },
  // The first words of the files of Word 1, 2 and 5 for Windows, and of Write.
  { kind: 'word-95', bytes: signature('\xdb\xa5') },
  { kind: 'word-95', bytes: signature('\x9b\xa5') },
  { kind: 'word-95', bytes: signature('\x31\xbe\0\0') },
  { kind: 'picture', bytes: signature('\x89PNG') },
  { kind: 'picture', bytes: signature('\xff\xd8\xff') },
  { kind: 'picture', bytes: signature('GIF8') },
  { kind: 'picture', bytes: signature('II*\0') },
  { kind: 'picture', bytes: signature('MM\0*') },
  { kind: 'compressed', bytes: signature('\x1f\x8b') },
  { kind: 'compressed', bytes: signature('7z\xbc\xaf\x27\x1c') },
  { kind: 'compressed', bytes: signature('Rar!') },
]

// An OpenDocument or EPUB file begins with an entry that says its media type, stored as it is.
const mediaTypes: [start: string, FileKind][] = [
  ['mimetypeapplication/vnd.oasis.opendocument.text', 'odt'],
  ['mimetypeapplication/vnd.oasis.opendocument.spreadsheet', 'spreadsheet'],
  ['mimetypeapplication/vnd.oasis.opendocument.presentation', 'presentation'],
  ['mimetypeapplication/epub+zip', 'epub'],
]
const folders: [name: string, FileKind][] = [
  ['word/', 'docx'],
  ['xl/', 'spreadsheet'],
  ['ppt/', 'presentation'],
]

function zipKind(buffer: Buffer): FileKind {
  const start = buffer.toString('latin1', 30, 100)
  const stated = mediaTypes.find(([mediaType]) => start.startsWith(mediaType))
  if (stated) return stated[1]
  // The archive's directory stands at its end, and holds each name after a header that ends with an offset.
  const directory = buffer
    .subarray(Math.max(0, buffer.length - (1 << 20)))
    .toString('latin1')
    .toLowerCase()
  return folders.find(([name]) => directory.includes(name))?.[1] ?? 'unknown'
}

const streams: [name: string, FileKind][] = [
  // [MS-OFFCRYPTO] §2.3: an encrypted package is a stream of this name in a compound file.
  ['EncryptedPackage', 'protected'],
  ['WordDocument', 'word-97'],
  ['Workbook', 'spreadsheet'],
  ['PowerPoint Document', 'presentation'],
  ['__properties_version1.0', 'e-mail'],
]

function compoundKind(buffer: Buffer): FileKind {
  return streams.find(([name]) => buffer.includes(Buffer.from(name, 'utf16le')))?.[1] ?? 'unknown'
}

function textualKind(head: Buffer): FileKind {
  const text = head.toString(head[0] === 0xff && head[1] === 0xfe ? 'utf16le' : 'latin1')
  const start = text.replace(/^(?:\xef\xbb\xbf|\ufeff)/, '').trimStart()
  if (/^MIME-Version:.*\bmultipart\/related\b/is.test(start)) return 'web-archive'
  if (/^<\?xml\b/i.test(start)) {
    if (/<w:wordDocument\b|progid="Word\.Document"|<pkg:package\b/.test(start)) return 'word-2003-xml'
    if (/<office:document\b/.test(start)) return 'odt'
  }
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!doctype\s+html\b|<html\b)/i.test(start)) return 'html'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no text holds
  return start === '' || /[\0-\x08\x0e-\x1f]/.test(start) ? 'unknown' : 'text'
}
