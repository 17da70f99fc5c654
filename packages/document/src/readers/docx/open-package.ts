import { isAscii, isUtf8, transcode } from 'node:buffer'
import { crc32, inflateRawSync } from 'node:zlib'
import type { Limits } from '../../bounds.js'
import { UnreadableInput } from '../../unreadable.js'
import {
  BrokenArchive,
  packedBytesOf,
  readZipDirectory,
  TooManyFiles,
  type ZipEntry,
} from './package/zip-directory.js'

/** An Open Packaging Conventions package (ISO/IEC 29500-2): named parts in a zip archive. */
export type WordPackage = {
  path: string
  limits: Limits
  /** The names of the parts as the archive has them. */
  names: readonly string[]
  /** How large the file is. */
  byteLength: number
  /** A part as it is packed, or null where it is not there, or not whole. */
  packed(name: string): PackedPart | null
  /** The bytes of a part, or null where there is none. Throws `UnreadableInput`. */
  bytes(name: string): Buffer | null
  /** The text of an XML part, or null where there is none. Throws `UnreadableInput`. */
  text(name: string): string | null
}

/** The bytes of a part as they are packed, and what the archive states of them. */
export type PackedPart = { bytes: Buffer; stated: ZipEntry }

/**
 * Opens a .docx file without unpacking anything: a part is unpacked when it is asked for, up to its stated
 * size and never past the limit. Names of parts are the same whatever their case (ISO/IEC 29500-2 §6.2.2). Throws
 * `UnreadableInput` for what is no zip archive, for a damaged or password-protected file, and for names that
 * lead out of the archive.
 */
export function openPackage(bytes: Uint8Array, path: string, limits: Limits): WordPackage {
  assertZip(bytes, path)
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = entriesByName(buffer, path, limits)
  let total = 0
  const unpacked = (name: string) => {
    const entry = entries.get(keyOf(name))
    if (!entry) return null
    const part = unpack(entry, buffer, path, limits)
    total += part.length
    assertUnpacked('parts', total, partsInAll * limits.wordPartBytes, { path })
    return part
  }
  return {
    path,
    limits,
    names: [...entries.values()].map(entry => entry.name),
    byteLength: bytes.byteLength,
    packed(name) {
      const entry = entries.get(keyOf(name))
      if (!entry) return null
      const bytes = wholeBytesOf(buffer, entry)
      return bytes === null ? null : { bytes, stated: entry }
    },
    bytes: unpacked,
    text(name) {
      const found = unpacked(name)
      return found === null ? null : decodeXml(found, path, name)
    },
  }
}

/** All parts together may unpack to as much as so many of the largest. */
const partsInAll = 4

function keyOf(name: string): string {
  return name.toLowerCase()
}

function entriesByName(buffer: Buffer, path: string, limits: Limits): Map<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>()
  try {
    for (const entry of readZipDirectory(buffer, limits.wordFiles)) {
      const key = keyOf(entry.name)
      if (entries.has(key)) throw new BrokenArchive('name-twice', entry.name)
      entries.set(key, entry)
    }
  } catch (error) {
    throw error instanceof TooManyFiles ? tooMany(error.count, path, limits) : damaged(path, error)
  }
  return entries
}

function unpack(entry: ZipEntry, buffer: Buffer, path: string, limits: Limits): Buffer {
  const { name, method, unpackedBytes } = entry
  assertUnpacked('part', unpackedBytes, limits.wordPartBytes, { path, part: name })
  if (entry.isEncrypted) throw new UnreadableInput({ code: 'password-protected', path, facts: {} })
  try {
    if (method !== 0 && method !== 8) throw new BrokenArchive('unknown-method', String(method))
    const packed = packedBytesOf(buffer, entry)
    // One byte above the stated size, so that a part that unpacks to more is told from one that does not.
    const size = unpackedBytes + 1
    const bytes = method === 0 ? packed : inflate(packed, size)
    if (bytes.length !== unpackedBytes) throw new BrokenArchive('wrong-size')
    if (crc32(bytes) !== entry.crc) throw new BrokenArchive('wrong-checksum')
    return bytes
  } catch (error) {
    throw damaged(path, error, name)
  }
}

function assertUnpacked(
  what: 'part' | 'parts',
  bytes: number,
  limit: number,
  { path, part }: { path: string; part?: string },
): void {
  if (bytes <= limit) return
  const place = part === undefined ? undefined : { archivePart: part }
  throw new UnreadableInput({ code: 'docx-unpacks-too-large', path, place, facts: { what, bytes, limit } })
}

function wholeBytesOf(buffer: Buffer, entry: ZipEntry): Buffer | null {
  try {
    return packedBytesOf(buffer, entry)
  } catch {
    return null
  }
}

/** All in one piece, which for parts of some kilobytes is faster than Node's usual pieces of 16 KiB. */
function inflate(packed: Buffer, most: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: most, chunkSize: Math.max(most, 64) })
  } catch {
    throw new BrokenArchive('not-unpacked')
  }
}

/** XML 1.0 §4.3.3: UTF-16 by its byte-order mark, else UTF-8. */
function decodeXml(bytes: Buffer, path: string, name: string): string {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    const encoding = first === 0xff ? 'utf-16le' : 'utf-16be'
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      throw damaged(path, new BrokenArchive('not-utf-16'), name)
    }
  }
  if (!isUtf8(bytes)) throw damaged(path, new BrokenArchive('not-utf-8'), name)
  const text = first === 0xef && second === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
  // By way of UTF-16 a text is decoded in half of the time that it takes from UTF-8.
  return isAscii(text) ? text.toString('latin1') : transcode(text, 'utf8', 'utf16le').toString('utf16le')
}

function assertZip(bytes: Uint8Array, path: string): void {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return
  throw new UnreadableInput({ code: 'docx-no-archive', path, facts: {} })
}

function damaged(path: string, error: unknown, part?: string): UnreadableInput {
  // What the engine says (a RangeError of a buffer that ends too early) is for programmers.
  const { fault, detail } =
    error instanceof BrokenArchive ? error : ({ fault: 'ends-too-early', detail: '' } as const)
  const place = part === undefined ? undefined : { archivePart: part }
  return new UnreadableInput({
    code: 'docx-damaged',
    path,
    place,
    facts: { fault, detail: detail.slice(0, 120) },
  })
}

function tooMany(count: number, path: string, limits: Limits): UnreadableInput {
  return new UnreadableInput({ code: 'docx-too-many-files', path, facts: { count, limit: limits.wordFiles } })
}
