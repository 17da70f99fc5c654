import { type Property, readProperties } from './properties.js'

/** What a style says of its text: its kind, and all properties of it and of the styles that it is based on. */
export type Style = {
  /** The number of a built-in style ([MS-DOC] §2.9.271): 1 to 9 are headings, 19 to 27 tables of contents. */
  builtIn: number
  characters: Property[]
  paragraph: Property[]
}

const noStyle: Style = { builtIn: 0, characters: [], paragraph: [] }

/** Reads the style sheet (STSH; [MS-DOC] §2.9.271 ff.). A style that is not there says nothing. */
export function readStyles(bytes: Buffer): (number: number) => Style {
  const own = bytes.length < 4 ? [] : readOwn(bytes)
  const known = new Map<number, Style>()
  const resolve = (number: number, depth: number): Style => {
    const style = own[number]
    if (!style || depth > own.length) return noStyle
    const done = known.get(number)
    if (done) return done
    const base = style.base === 0xfff ? noStyle : resolve(style.base, depth + 1)
    const whole = {
      builtIn: style.builtIn,
      characters: [...base.characters, ...style.characters],
      paragraph: [...base.paragraph, ...style.paragraph],
    }
    known.set(number, whole)
    return whole
  }
  return number => resolve(number, 0)
}

type OwnStyle = Style & { base: number }

function readOwn(bytes: Buffer): (OwnStyle | null)[] {
  const size = bytes.readUInt16LE(0)
  const count = bytes.readUInt16LE(2)
  const fixed = bytes.readUInt16LE(4)
  const styles: (OwnStyle | null)[] = []
  for (let at = 2 + size; styles.length < count && at + 2 <= bytes.length; ) {
    const length = bytes.readUInt16LE(at)
    styles.push(length === 0 ? null : readStyle(bytes.subarray(at + 2, at + 2 + length), fixed))
    at += 2 + length
  }
  return styles
}

function readStyle(bytes: Buffer, fixed: number): OwnStyle | null {
  if (bytes.length < fixed + 2) return null
  const kind = bytes.readUInt16LE(2) & 0xf
  const style: OwnStyle = {
    builtIn: bytes.readUInt16LE(0) & 0xfff,
    base: bytes.readUInt16LE(2) >> 4,
    characters: [],
    paragraph: [],
  }
  // After the name, which ends with a null character, each list of properties with its size, at an even place.
  let at = fixed + 2 + (bytes.readUInt16LE(fixed) + 1) * 2
  const next = () => {
    const size = at + 2 <= bytes.length ? bytes.readUInt16LE(at) : 0
    const list = bytes.subarray(at + 2, at + 2 + size)
    at += 2 + size + (size % 2)
    return list
  }
  if (kind === 1) {
    style.paragraph = readProperties(next().subarray(2))
    style.characters = readProperties(next())
  } else if (kind === 2) style.characters = readProperties(next())
  return style
}
