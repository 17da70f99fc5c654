import { Parser, type SaxenElement } from 'saxen'
import type { Limits } from '../../../bounds.js'
import { UnreadableInput } from '../../../unreadable.js'
import { decodeReferences, forbidden } from './character-data.js'
import { usualPrefixes } from './namespaces.js'

/** An element as it opens. It is good for the time of the call alone. */
export type XmlElement = {
  /** Its name with the usual prefix of its namespace, whatever the file calls it: `w:p`. */
  readonly name: string
  /** The value of an attribute by its usual name (`w:val`), or undefined. */
  attribute(name: string): string | undefined
  /** The usual prefix of the namespace that a prefix of the file stands for here, or undefined. */
  usualPrefix(prefix: string): string | undefined
}

/** What is done at each step through the XML of one part. */
export type XmlHandlers = {
  open(element: XmlElement): void
  close(name: string): void
  text(text: string): void
}

/** The file and the part in it, as messages name them, and what reading it may cost. */
export type XmlSource = { path: string; part: string; limits: Limits }

/**
 * Walks the XML of one part. Throws `UnreadableInput` for XML that is not well-formed, for a document type
 * declaration (ISO/IEC 29500-2 forbids it, and with it every entity), and past the limits.
 */
export function readXml(xml: string, source: XmlSource, handlers: XmlHandlers): void {
  const { limits } = source
  const parser = new Parser({ proxy: true })
  let elements = 0
  let depth = 0
  let current: SaxenElement | null = null
  let where = () => ({ line: 0, column: 0 })
  const damaged = (reason: string): never => {
    const { line, column } = where()
    throw refusal(
      source,
      `the XML is damaged (${reason}, line ${line + 1}, column ${column + 1})`,
      'well-formed XML',
    )
  }
  const element: XmlElement = {
    get name() {
      return current?.name ?? ''
    },
    attribute(name) {
      const attributes = current?.attrs
      if (!attributes) return undefined
      // The parser leaves out the prefix of an attribute that is in the default namespace.
      const value = attributes[name] ?? attributes[name.slice(name.indexOf(':') + 1)]
      return value === undefined ? undefined : decodeReferences(value, damaged)
    },
    usualPrefix: prefix => current?.ns[prefix],
  }
  parser.ns(usualPrefixes)
  parser.on('error', (error, context) => {
    where = context
    damaged(error.message)
  })
  parser.on('warn', (warning, context) => {
    where = context
    damaged(warning.message)
  })
  parser.on('attention', () => {
    throw refusal(source, 'the XML has a DOCTYPE', 'XML without one, as Word writes it')
  })
  parser.on('openTag', (opened, _decode, _isSelfClosing, context) => {
    elements += 1
    depth += 1
    if (elements > limits.wordElements)
      throw refusal(
        source,
        `there are more than ${limits.wordElements} elements`,
        `at most ${limits.wordElements}`,
      )
    if (depth > limits.wordDepth)
      throw refusal(
        source,
        `elements stand inside each other more than ${limits.wordDepth} deep`,
        `at most ${limits.wordDepth}`,
      )
    current = opened
    where = context
    handlers.open(element)
  })
  parser.on('closeTag', closed => {
    depth -= 1
    handlers.close(closed.name)
  })
  const text = (raw: string, context: typeof where, isDecoded: boolean) => {
    where = context
    const decoded = isDecoded ? raw : decodeReferences(raw, damaged)
    if (forbidden.test(decoded)) damaged('a character that XML forbids')
    handlers.text(decoded)
  }
  parser.on('text', (raw, _decode, context) => text(raw, context, false))
  parser.on('cdata', (raw, context) => text(raw, context, true))
  parser.parse(xml)
}

function refusal({ path, part }: XmlSource, problem: string, expected: string): UnreadableInput {
  return new UnreadableInput({
    path,
    where: part,
    problem,
    expected,
    advice: 'Open the document in Word and save it again as .docx.',
  })
}
