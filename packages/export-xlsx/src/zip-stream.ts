import { Zip, ZipDeflate } from 'fflate'

/** A part of a zip archive: its name, and its text in pieces. */
export type Part = { name: string; pieces: Iterable<string> }

// 1980-01-01 is the first date that a zip can tell, read as local time: its fields are the same everywhere.
const firstDate = new Date(1980, 0, 1)
/** A piece of so many characters is worth the way through the compressor. */
const pieceLength = 64 * 1024
/** Beyond this, packing takes twice as long for a hundredth of the size. */
const level = 6

/**
 * A zip archive in pieces, with no date in it: the bytes depend on the content alone, and on no system's zlib. No part is
 * ever whole: its size stands behind it (APPNOTE 4.3.9).
 */
export function* zipStream(parts: Iterable<Part>): Generator<Uint8Array> {
  let packed: Uint8Array[] = []
  const archive = new Zip((error, bytes) => {
    if (error) throw error
    packed.push(bytes)
  })
  for (const { name, pieces } of parts) {
    const entry = new ZipDeflate(name, { level })
    entry.mtime = firstDate
    archive.add(entry)
    let text = ''
    for (const piece of pieces) {
      text += piece
      if (text.length < pieceLength) continue
      entry.push(Buffer.from(text, 'utf8'))
      text = ''
      yield* packed
      packed = []
    }
    entry.push(Buffer.from(text, 'utf8'), true)
    yield* packed
    packed = []
  }
  archive.end()
  yield* packed
}
