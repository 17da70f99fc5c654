/** A name as a file writes it, and with the usual prefix of its namespace; null where its prefix stands for nothing. */
export type Name = { written: string; usual: string | null }

/** The names of a scope, found by where they stand in the XML: nothing is cut out for one that is known. */
export type Names = { usualOf: (written: string) => string | null; known: Name[][]; count: number }

const places = 128
/** More names than any document has; past them, names are not kept. */
const mostKept = 2000

export function namesFrom(usualOf: Names['usualOf']): Names {
  return { usualOf, known: Array.from({ length: places }, () => []), count: 0 }
}

/** The name that stands in the XML from `start` to `end`. */
export function nameAt(names: Names, xml: string, start: number, end: number): Name {
  const length = end - start
  const last = xml.charCodeAt(end - 1)
  const place = (length * 31 + last * 7 + xml.charCodeAt(start + (length >> 1))) % places
  const here = names.known[place] ?? []
  for (const name of here)
    if (name.written.length === length && xml.startsWith(name.written, start)) return name
  const written = ownCopy(xml.slice(start, end))
  const name = { written, usual: names.usualOf(written) }
  if (names.count < mostKept) {
    here.push(name)
    names.count += 1
  }
  return name
}

/** Whether a short text stands there in the XML: asked so often that `startsWith` is seen in the time of it. */
export function standsAt(xml: string, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1)
    if (xml.charCodeAt(at + index) !== text.charCodeAt(index)) return false
  return true
}

/** A text by itself: one that is cut out of another holds all of that in memory. */
export function ownCopy(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le')
}
