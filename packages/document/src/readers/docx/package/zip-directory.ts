import type { ArchiveFault } from '@metiers/schema'

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
const largeEndSignature = 0x06064b50
const largeEndBytes = 56
const locatorBytes = 20
/** Says that the number itself stands elsewhere. */
const tooWide = 0xffffffff

/**
 * Lists what a zip archive holds, by its central directory alone. Bytes before and after the archive are passed
 * over. Throws `BrokenArchive` where there is no whole directory, or more than `most` files.
 */
export function readZipDirectory(bytes: Buffer, most: number): ZipEntry[] {
  const { end, count, size, offset } = readEnd(bytes)
  if (count > most) throw new TooManyFiles(count)
  // What stands before the archive moves all of it; the directory ends where its end record begins.
  const moved = Math.max(0, end - size - offset)
  const entries: ZipEntry[] = []
  let at = end - size
  for (let index = 0; index < count; index += 1) {
    if (at < 0 || at + entryBytes > end || bytes.readUInt32LE(at) !== entrySignature)
      throw new BrokenArchive('directory-broken-off')
    const nameBytes = bytes.readUInt16LE(at + 28)
    const extraBytes = bytes.readUInt16LE(at + 30)
    const extra = bytes.subarray(at + entryBytes + nameBytes, at + entryBytes + nameBytes + extraBytes)
    const [unpackedBytes = 0, packedBytes = 0, header = 0] = wide(extra, [
      bytes.readUInt32LE(at + 24),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt32LE(at + 42),
    ])
    entries.push({
      name: nameOf(bytes.subarray(at + entryBytes, at + entryBytes + nameBytes)),
      method: bytes.readUInt16LE(at + 10),
      isEncrypted: (bytes.readUInt16LE(at + 8) & 1) !== 0,
      crc: bytes.readUInt32LE(at + 16),
      packedBytes,
      unpackedBytes,
      header: header + moved,
    })
    at += entryBytes + nameBytes + extraBytes + bytes.readUInt16LE(at + 32)
  }
  return entries
}

/** What the end record says of the directory; `end` is where the directory ends. */
function readEnd(bytes: Buffer): { end: number; count: number; size: number; offset: number } {
  const end = findEnd(bytes)
  const count = bytes.readUInt16LE(end + 10)
  const [size, offset] = [bytes.readUInt32LE(end + 12), bytes.readUInt32LE(end + 16)]
  if (count !== 0xffff && size !== tooWide && offset !== tooWide) return { end, count, size, offset }
  // §4.3.14: a larger record, right before the locator that stands before this one.
  const large = end - locatorBytes - largeEndBytes
  if (large < 0 || bytes.readUInt32LE(large) !== largeEndSignature) return { end, count, size, offset }
  return {
    end: large,
    count: Number(bytes.readBigUInt64LE(large + 32)),
    size: Number(bytes.readBigUInt64LE(large + 40)),
    offset: Number(bytes.readBigUInt64LE(large + 48)),
  }
}

/** §4.5.3: numbers that are too wide for their fields stand in an extra field, in the order of the fields. */
function wide(extra: Buffer, stated: number[]): number[] {
  if (!stated.includes(tooWide)) return stated
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    let next = at + 4
    return stated.map(value => {
      if (value !== tooWide || next + 8 > extra.length) return value
      next += 8
      return Number(extra.readBigUInt64LE(next - 8))
    })
  }
  return stated
}

/** What is wrong with an archive, or with a file in it; `detail` is a name or number of it that says more. */
export class BrokenArchive extends Error {
  readonly fault: ArchiveFault
  readonly detail: string
  constructor(fault: ArchiveFault, detail = '') {
    super(fault)
    this.fault = fault
    this.detail = detail
  }
}

/** An archive of more files than it may hold. */
export class TooManyFiles extends Error {
  readonly count: number
  constructor(count: number) {
    super(`the archive holds ${count} files`)
    this.count = count
  }
}

/** The bytes of an entry as they are packed. Throws `BrokenArchive` where they are not all there. */
export function packedBytesOf(bytes: Buffer, { header, packedBytes }: ZipEntry): Buffer {
  if (header + localBytes > bytes.length || bytes.readUInt32LE(header) !== localSignature)
    throw new BrokenArchive('not-where-stated')
  const start = header + localBytes + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28)
  if (start + packedBytes > bytes.length) throw new BrokenArchive('broken-off')
  return bytes.subarray(start, start + packedBytes)
}

/** The last end record whose directory lies before it: what follows the archive may look like one. */
function findEnd(bytes: Buffer): number {
  const signature = Buffer.alloc(4)
  signature.writeUInt32LE(endSignature)
  let at = bytes.lastIndexOf(signature)
  for (let tries = 0; at >= 0 && tries < 16; tries += 1) {
    const size = at + endBytes <= bytes.length ? bytes.readUInt32LE(at + 12) : Number.MAX_VALUE
    const isWhole = size <= at || size === tooWide
    if (isWhole) return at
    at = at === 0 ? -1 : bytes.lastIndexOf(signature, at - 1)
  }
  throw new BrokenArchive('no-directory-end')
}

/** Some writers set names apart by `\`. Throws `BrokenArchive` for a name that leads out of the archive. */
function nameOf(bytes: Buffer): string {
  const name = bytes.toString('utf8').replaceAll('\\', '/')
  if (name.startsWith('/') || /^[a-z]:/i.test(name)) throw new BrokenArchive('absolute-name', name)
  if (name.split('/').includes('..')) throw new BrokenArchive('name-leads-out', name)
  return name
}
