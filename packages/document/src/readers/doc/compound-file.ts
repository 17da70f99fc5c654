import { BrokenWordFile } from './broken-word-file.js'

/** The streams of a compound file ([MS-CFB]) by name, in upper case as the format compares them. */
export type CompoundFile = { names: string[]; stream(name: string): Buffer | null }

const endOfChain = 0xfffffffe
const largestSector = 0xfffffffa

/**
 * Opens a compound file. Every chain of sectors is followed at most once around the file, so that a circle in it ends.
 * Throws `BrokenWordFile` or `RangeError` where the file is damaged.
 */
export function openCompoundFile(file: Buffer): CompoundFile {
  const sectorSize = 1 << within(file.readUInt16LE(0x1e), 7, 16)
  const miniSize = 1 << within(file.readUInt16LE(0x20), 4, 12)
  const miniCutoff = file.readUInt32LE(0x38)
  const sectorAt = (sector: number) => file.subarray((sector + 1) * sectorSize, (sector + 2) * sectorSize)
  const most = Math.ceil(file.length / miniSize)

  const table = readTable(file, sectorAt, sectorSize)
  const chainOf = (start: number, links: Uint32Array): number[] => {
    const chain: number[] = []
    for (let sector = start; sector < largestSector; sector = links[sector] ?? endOfChain) {
      chain.push(sector)
      if (chain.length > most) throw new BrokenWordFile('sectors-in-a-circle')
    }
    return chain
  }
  const readChain = (start: number) => Buffer.concat(chainOf(start, table).map(sectorAt))

  const entries = readDirectory(readChain(file.readUInt32LE(0x30)))
  const root = entries.find(({ type }) => type === 5)
  if (!root) throw new BrokenWordFile('no-directory')
  const miniTable = toNumbers(readChain(file.readUInt32LE(0x3c)))
  const miniStream = readChain(root.start)
  const miniAt = (sector: number) => miniStream.subarray(sector * miniSize, (sector + 1) * miniSize)
  return {
    names: entries.filter(({ type }) => type === 2).map(({ name }) => name),
    stream(name) {
      const entry = entries.find(
        ({ type, name: own }) => type === 2 && own.toUpperCase() === name.toUpperCase(),
      )
      if (!entry) return null
      const { start, size } = entry
      const whole =
        size < miniCutoff ? Buffer.concat(chainOf(start, miniTable).map(miniAt)) : readChain(start)
      return whole.subarray(0, size)
    },
  }
}

/** The table that says which sector follows which ([MS-CFB] §2.3 and §2.5). */
function readTable(file: Buffer, sectorAt: (sector: number) => Buffer, sectorSize: number): Uint32Array {
  const places: number[] = []
  for (let index = 0; index < 109; index += 1) places.push(file.readUInt32LE(0x4c + index * 4))
  const most = Math.ceil(file.length / sectorSize)
  let next = file.readUInt32LE(0x44)
  for (let count = 0; next < largestSector && count < most; count += 1) {
    const more = toNumbers(sectorAt(next))
    places.push(...more.subarray(0, -1))
    next = more.at(-1) ?? endOfChain
  }
  const sectors = places.filter(place => place < largestSector).slice(0, most)
  return toNumbers(Buffer.concat(sectors.map(sectorAt)))
}

type Entry = { name: string; type: number; start: number; size: number }

function readDirectory(bytes: Buffer): Entry[] {
  const entries: Entry[] = []
  for (let at = 0; at + 128 <= bytes.length; at += 128) {
    const length = Math.max(0, Math.min(bytes.readUInt16LE(at + 0x40), 64) - 2)
    entries.push({
      name: bytes.toString('utf16le', at, at + length),
      type: bytes[at + 0x42] ?? 0,
      start: bytes.readUInt32LE(at + 0x74),
      size: bytes.readUInt32LE(at + 0x78),
    })
  }
  return entries
}

function toNumbers(bytes: Buffer): Uint32Array {
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, index) => bytes.readUInt32LE(index * 4))
}

function within(value: number, least: number, most: number): number {
  if (value < least || value > most) throw new BrokenWordFile('sector-size')
  return value
}
