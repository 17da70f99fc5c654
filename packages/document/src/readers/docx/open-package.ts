import { crc32, inflateRawSync } from 'node:zlib'
import yauzl from 'yauzl'
import type { Limits } from '../../bounds.js'
import { UnreadableInput } from '../../unreadable.js'

/** An Open Packaging Conventions package (ISO/IEC 29500-2): named parts in a zip archive. */
export type WordPackage = {
  names: readonly string[]
  /** The text of an XML part, or null where there is none. Throws `UnreadableInput`. */
  text(name: string): string | null
}

type Entry = yauzl.Entry & { fileDataStart: number }

const advice = 'Open the document in Word and save it again as .docx.'

/**
 * Opens a .docx file without unpacking anything: a part is unpacked when it is asked for, up to its stated
 * size and never past the limit. Throws `UnreadableInput` for what is no zip archive, for a damaged or
 * password-protected file, and for names that lead out of the archive.
 */
export async function openPackage(bytes: Uint8Array, path: string, limits: Limits): Promise<WordPackage> {
  assertZip(bytes, path)
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = new Map<string, Entry>()
  try {
    const zip = await yauzl.fromBufferPromise(buffer, { lazyEntries: true })
    if (zip.entryCount > limits.wordFiles) throw tooMany(zip.entryCount, path, limits)
    for await (const entry of zip.eachEntry()) {
      if (entries.has(entry.fileName)) throw new Error(`two files are named "${entry.fileName}"`)
      const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
      entries.set(entry.fileName, Object.assign(entry, { fileDataStart }))
    }
  } catch (error) {
    throw error instanceof UnreadableInput ? error : damaged(path, error)
  }
  return {
    names: [...entries.keys()],
    text: name => {
      const entry = entries.get(name)
      return entry ? decodeXml(unpack(entry, buffer, path, limits), path, name) : null
    },
  }
}

function unpack(entry: Entry, buffer: Buffer, path: string, limits: Limits): Buffer {
  const { fileName, uncompressedSize, compressedSize, compressionMethod, fileDataStart } = entry
  if (uncompressedSize > limits.wordPartBytes) {
    throw new UnreadableInput({
      path,
      where: fileName,
      problem: `the part unpacks to ${uncompressedSize} bytes`,
      expected: `at most ${limits.wordPartBytes} bytes`,
      advice: 'Split the document, or check that it is the file you meant.',
    })
  }
  if (entry.isEncrypted()) throw protectedFile(path)
  const packed = buffer.subarray(fileDataStart, fileDataStart + compressedSize)
  try {
    if (compressionMethod !== 0 && compressionMethod !== 8)
      throw new Error(`it is packed by method ${compressionMethod}`)
    // One byte above the stated size, so that a part that unpacks to more is told from one that does not.
    const limit = uncompressedSize + 1
    const unpacked = compressionMethod === 0 ? packed : inflateRawSync(packed, { maxOutputLength: limit })
    if (unpacked.length !== uncompressedSize) throw new Error('its size is not the stated one')
    if (crc32(unpacked) !== entry.crc32) throw new Error('its checksum is wrong')
    return unpacked
  } catch (error) {
    throw damaged(path, error, fileName)
  }
}

/** XML 1.0 §4.3.3: UTF-16 by its byte-order mark, else UTF-8. */
function decodeXml(bytes: Buffer, path: string, name: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw damaged(path, new Error('it is not valid UTF-8'), name)
  }
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
  const reason = error instanceof Error ? error.message : String(error)
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
