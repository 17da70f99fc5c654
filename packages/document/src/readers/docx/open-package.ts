import { isUtf8 } from 'node:buffer'
import { crc32, inflateRawSync } from 'node:zlib'
import type { Limits } from '../../bounds.js'
import { UnreadableInput } from '../../unreadable.js'
import { packedBytesOf, readZipDirectory, TooManyFiles, type ZipEntry } from './package/zip-directory.js'

/** An Open Packaging Conventions package (ISO/IEC 29500-2): named parts in a zip archive. */
export type WordPackage = {
  path: string
  limits: Limits
  /** The names of the parts as the archive has them. */
  names: readonly string[]
  /** How large the file is. */
  byteLength: number
  /** The bytes of a part as they are packed, or null where there is none. Throws `UnreadableInput`. */
  packed(name: string): Buffer | null
  /** The bytes of a part, or null where there is none. Throws `UnreadableInput`. */
  bytes(name: string): Buffer | null
  /** The text of an XML part, or null where there is none. Throws `UnreadableInput`. */
  text(name: string): string | null
}

const advice = 'Open the document in Word and save it again as .docx.'

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
    assertUnpacked('the parts unpack', total, partsInAll * limits.wordPartBytes, { path })
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
      try {
        return packedBytesOf(buffer, entry)
      } catch (error) {
        throw damaged(path, error, entry.name)
      }
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
      if (entries.has(key)) throw new Error(`two files are named "${entry.name}"`)
      entries.set(key, entry)
    }
  } catch (error) {
    throw error instanceof TooManyFiles ? tooMany(error.count, path, limits) : damaged(path, error)
  }
  return entries
}

function unpack(entry: ZipEntry, buffer: Buffer, path: string, limits: Limits): Buffer {
  const { name, method, unpackedBytes } = entry
  assertUnpacked('the part unpacks', unpackedBytes, limits.wordPartBytes, { path, where: name })
  if (entry.isEncrypted) throw protectedFile(path)
  try {
    if (method !== 0 && method !== 8) throw new Error(`it is packed by method ${method}`)
    const packed = packedBytesOf(buffer, entry)
    // One byte above the stated size, so that a part that unpacks to more is told from one that does not.
    const size = unpackedBytes + 1
    const bytes = method === 0 ? packed : inflate(packed, size)
    if (bytes.length !== unpackedBytes) throw new Error('its size is not the stated one')
    if (crc32(bytes) !== entry.crc) throw new Error('its checksum is wrong')
    return bytes
  } catch (error) {
    throw damaged(path, error, name)
  }
}

function assertUnpacked(
  what: string,
  bytes: number,
  most: number,
  place: { path: string; where?: string },
): void {
  if (bytes <= most) return
  throw new UnreadableInput({
    ...place,
    problem: `${what} to ${bytes} bytes`,
    expected: `at most ${most} bytes`,
    advice: 'Split the document, or check that it is the file you meant.',
  })
}

/** All in one piece, which for parts of some kilobytes is faster than Node's usual pieces of 16 KiB. */
function inflate(packed: Buffer, most: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: most, chunkSize: Math.max(most, 64) })
  } catch {
    throw new Error('it cannot be unpacked')
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
      throw damaged(path, new Error('it is not valid UTF-16'), name)
    }
  }
  if (!isUtf8(bytes)) throw damaged(path, new Error('it is not valid UTF-8'), name)
  return bytes.toString('utf8', first === 0xef && second === 0xbb && bytes[2] === 0xbf ? 3 : 0)
}

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

function assertZip(bytes: Uint8Array, path: string): void {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return
  if (compoundFile.every((byte, index) => bytes[index] === byte)) {
    // [MS-OFFCRYPTO] §2.3: an encrypted package is a stream of this name in a compound file.
    const stream = Buffer.from('EncryptedPackage', 'utf16le')
    const isEncrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(stream)
    if (isEncrypted) throw protectedFile(path)
    throw new UnreadableInput({
      path,
      problem: 'this is a Word 97 document under the name of a newer one',
      expected: 'a .docx file',
      advice: 'Rename it to .doc, or open it in Word and save it as .docx.',
    })
  }
  throw new UnreadableInput({
    path,
    problem:
      bytes.byteLength === 0 ? 'the file is empty' : 'this is not a Word document: it is no zip archive',
    expected: 'a .docx file as Word and LibreOffice write them',
    advice,
  })
}

export function protectedFile(path: string): UnreadableInput {
  return new UnreadableInput({
    path,
    problem: 'the document is protected by a password',
    expected: 'a document that opens without one',
    advice: 'Open it in Word, take the password off (File, Info, Protect Document), and save it.',
  })
}

function damaged(path: string, error: unknown, where?: string): UnreadableInput {
  // What the engine says (a RangeError of a buffer that ends too early) is for programmers.
  const isOurs = error instanceof Error && error.name === 'Error' && !('code' in error)
  const reason = isOurs ? error.message : 'it ends too early, or states places that it does not have'
  return new UnreadableInput({
    path,
    ...(where && { where }),
    problem: `the file is damaged (${reason.slice(0, 160)})`,
    expected: 'a whole .docx file',
    advice: `Copy it again from where it came from, or open it in Word and save it again.`,
  })
}

function tooMany(count: number, path: string, limits: Limits): UnreadableInput {
  return new UnreadableInput({
    path,
    problem: `the archive holds ${count} files`,
    expected: `at most ${limits.wordFiles}`,
    advice,
  })
}
