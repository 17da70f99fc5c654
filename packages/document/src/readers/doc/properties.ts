/** One property of a run of text: its code (sprm) and operand ([MS-DOC] §2.2.5). */
export type Property = { code: number; operand: Buffer }

// sprmTDefTable has a length of two bytes; sprmPChgTabs one that may be too long for a byte.
const longTable = 0xd608
const operandSizes = [1, 1, 2, 4, 2, 2, null, 3] as const

/** Reads a list of properties (grpprl). What breaks off is left out. */
export function readProperties(bytes: Buffer): Property[] {
  const found: Property[] = []
  for (let at = 0; at + 3 <= bytes.length; ) {
    const code = bytes.readUInt16LE(at)
    at += 2
    const fixed = operandSizes[code >> 13] ?? null
    if (fixed !== null) {
      found.push({ code, operand: bytes.subarray(at, at + fixed) })
      at += fixed
    } else if (code === longTable) {
      const size = at + 2 <= bytes.length ? bytes.readUInt16LE(at) : 0
      found.push({ code, operand: bytes.subarray(at + 2, at + 1 + size) })
      at += 1 + Math.max(1, size)
    } else {
      const size = bytes[at] ?? 0
      // [MS-DOC] §2.6.2: sprmPChgTabs of 255 states its size by its counts of tabs.
      const whole = code === 0xc615 && size === 255 ? sizeOfTabs(bytes, at + 1) : size
      found.push({ code, operand: bytes.subarray(at + 1, at + 1 + whole) })
      at += 1 + whole
    }
  }
  return found
}

function sizeOfTabs(bytes: Buffer, at: number): number {
  const deleted = bytes[at] ?? 0
  const added = bytes[at + 1 + deleted * 4] ?? 0
  return 2 + deleted * 4 + added * 3
}

/** A run of the main stream, by its first byte and the byte after it, with what is stated of it. */
export type Run<T> = { start: number; end: number; value: T }

/** What a paragraph states: its style and its properties. */
export type ParagraphProperties = { style: number; properties: Property[] }

/** The runs of characters (PlcBteChpx, ChpxFkp; [MS-DOC] §2.8.5, §2.9.33). */
export function readCharacterRuns(main: Buffer, places: Buffer): Run<Property[]>[] {
  return readPages(main, places, 1, (page, at) => {
    const offset = (page[at] ?? 0) * 2
    return offset === 0 ? [] : readProperties(page.subarray(offset + 1, offset + 1 + (page[offset] ?? 0)))
  })
}

/** The runs of paragraphs (PlcBtePapx, PapxFkp; [MS-DOC] §2.8.6, §2.9.174). */
export function readParagraphRuns(main: Buffer, places: Buffer, data: Buffer): Run<ParagraphProperties>[] {
  return readPages(main, places, 13, (page, at) => {
    const offset = (page[at] ?? 0) * 2
    if (offset === 0) return { style: 0, properties: [] }
    const size = page[offset] ?? 0
    // PapxInFkp: a size of 0 says that the next byte holds half of it.
    const start = size === 0 ? offset + 2 : offset + 1
    const bytes = page.subarray(start, start + (size === 0 ? (page[offset + 1] ?? 0) * 2 : size * 2 - 1))
    if (bytes.length < 2) return { style: 0, properties: [] }
    const properties = readProperties(bytes.subarray(2)).flatMap(property => elsewhere(property, data))
    return { style: bytes.readUInt16LE(0), properties }
  })
}

/** Properties too long for their page stand in the data stream (sprmPHugePapx; [MS-DOC] §2.6.2). */
function elsewhere(property: Property, data: Buffer): Property[] {
  if (property.code !== 0x6646 && property.code !== 0x6645) return [property]
  const at = property.operand.length === 4 ? property.operand.readUInt32LE(0) : data.length
  if (at + 2 > data.length) return []
  return readProperties(data.subarray(at + 2, at + 2 + data.readUInt16LE(at)))
}

function readPages<T>(
  main: Buffer,
  places: Buffer,
  size: number,
  read: (page: Buffer, at: number) => T,
): Run<T>[] {
  const count = Math.max(0, Math.floor((places.length - 4) / 8))
  const runs: Run<T>[] = []
  for (let index = 0; index < count; index += 1) {
    const number = places.readUInt32LE((count + 1) * 4 + index * 4) & 0x3fffff
    const page = main.subarray(number * 512, number * 512 + 512)
    if (page.length < 512) continue
    const held = page[511] ?? 0
    for (let run = 0; run < held && (held + 1) * 4 + (run + 1) * size <= 511; run += 1) {
      const start = page.readUInt32LE(run * 4)
      const end = page.readUInt32LE(run * 4 + 4)
      if (end > start) runs.push({ start, end, value: read(page, (held + 1) * 4 + run * size) })
    }
  }
  return runs.sort((a, b) => a.start - b.start)
}

/** The last run that holds a byte, by halving; null where there is none. */
export function runAt<T>(runs: Run<T>[], at: number): Run<T> | null {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.start ?? 0) <= at) low = middle + 1
    else high = middle
  }
  const run = runs[low - 1]
  return run && at < run.end ? run : null
}
