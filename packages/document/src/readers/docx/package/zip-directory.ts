/** A file in a zip archive, as the archive's directory tells it. */
export type ZipEntry = {
  name: string
  method: number
  isEncrypted: boolean
  crc: number
  packedBytes: number
  unpackedBytes: number
  /** Where its local header begins. */
  header: number
}

// Signatures and sizes of APPNOTE.TXT 6.3, §4.3.7, §4.3.12 and §4.3.16.
const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50
const endBytes = 22
const entryBytes = 46
const localBytes = 30

/**
 * Lists what a zip archive holds, by its central directory alone. Bytes before and after the archive are passed
 * over. Throws `Error` with the reason where there is no whole directory, or more than `most` files.
 */
export function readZipDirectory(bytes: Buffer, most: number): ZipEntry[] {
  const end = findEnd(bytes)
  const count = bytes.readUInt16LE(end + 10)
  if (count > most) throw new TooManyFiles(count)
  const directoryBytes = bytes.readUInt32LE(end + 12)
  // What stands before the archive moves all of it; the directory ends where its end record begins.
  const moved = Math.max(0, end - directoryBytes - bytes.readUInt32LE(end + 16))
  const entries: ZipEntry[] = []
  let at = end - directoryBytes
  for (let index = 0; index < count; index += 1) {
    if (at < 0 || at + entryBytes > end || bytes.readUInt32LE(at) !== entrySignature)
      throw new Error('its directory breaks off')
    const nameBytes = bytes.readUInt16LE(at + 28)
    const flags = bytes.readUInt16LE(at + 8)
    entries.push({
      name: nameOf(bytes.subarray(at + entryBytes, at + entryBytes + nameBytes)),
      method: bytes.readUInt16LE(at + 10),
      isEncrypted: (flags & 1) !== 0,
      crc: bytes.readUInt32LE(at + 16),
      packedBytes: bytes.readUInt32LE(at + 20),
      unpackedBytes: bytes.readUInt32LE(at + 24),
      header: bytes.readUInt32LE(at + 42) + moved,
    })
    at += entryBytes + nameBytes + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

/** An archive of more files than it may hold. */
export class TooManyFiles extends Error {
  readonly count: number
  constructor(count: number) {
    super(`the archive holds ${count} files`)
    this.count = count
  }
}

/** The bytes of an entry as they are packed. Throws `Error` with the reason where they are not all there. */
export function packedBytesOf(bytes: Buffer, { header, packedBytes }: ZipEntry): Buffer {
  if (header + localBytes > bytes.length || bytes.readUInt32LE(header) !== localSignature)
    throw new Error('it is not where the directory says')
  const start = header + localBytes + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28)
  if (start + packedBytes > bytes.length) throw new Error('it breaks off')
  return bytes.subarray(start, start + packedBytes)
}

/** The last end record whose directory lies before it: what follows the archive may look like one. */
function findEnd(bytes: Buffer): number {
  const signature = Buffer.alloc(4)
  signature.writeUInt32LE(endSignature)
  let at = bytes.lastIndexOf(signature)
  for (let tries = 0; at >= 0 && tries < 16; tries += 1) {
    const isWhole = at + endBytes <= bytes.length && bytes.readUInt32LE(at + 12) <= at
    if (isWhole) return at
    at = at === 0 ? -1 : bytes.lastIndexOf(signature, at - 1)
  }
  throw new Error('the end of its directory is missing')
}

/** Some writers set names apart by `\`. Throws `Error` for a name that leads out of the archive. */
function nameOf(bytes: Buffer): string {
  const name = bytes.toString('utf8').replaceAll('\\', '/')
  if (name.startsWith('/') || /^[a-z]:/i.test(name)) throw new Error(`absolute path: ${name}`)
  if (name.split('/').includes('..')) throw new Error(`invalid relative path: ${name}`)
  return name
}
