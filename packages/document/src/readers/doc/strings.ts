/** The strings of a table with UTF-16 (STTB; [MS-DOC] §2.2.4). */
export function readStrings(bytes: Buffer): string[] {
  if (bytes.length < 6 || bytes.readUInt16LE(0) !== 0xffff) return []
  const extra = bytes.readUInt16LE(4)
  return stringsFrom(bytes, 6, extra, bytes.readUInt16LE(2))
}

/** Strings with their lengths before them (Xst), one after the other. */
export function stringsFrom(bytes: Buffer, start: number, extra: number, count: number): string[] {
  const strings: string[] = []
  for (let at = start; strings.length < count && at + 2 <= bytes.length; ) {
    const end = at + 2 + bytes.readUInt16LE(at) * 2
    strings.push(bytes.toString('utf16le', at + 2, end))
    at = end + extra
  }
  return strings
}

/** The names of the fonts (SttbfFfn, FFN; [MS-DOC] §2.9.286, §2.9.95). */
export function readFonts(bytes: Buffer): string[] {
  const fonts: string[] = []
  for (let at = 4; at < bytes.length; ) {
    const end = at + 1 + (bytes[at] ?? 0)
    const name = bytes.toString('utf16le', Math.min(at + 40, end), end)
    fonts.push(name.split('\0')[0] ?? '')
    at = end
  }
  return fonts
}
