import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes'
import type { Limits } from '../../bounds.js'
import { UnreadableInput } from '../../unreadable.js'

/** An element as it opens: its name with the usual prefix of its namespace (`w:p`), and where its tag stands. */
export type Opening = {
  name: string
  /** The prefix that the file itself uses. */
  prefix: string
  /** The value of an attribute by its usual name (`w:val`), or undefined. */
  attribute(name: string): string | undefined
  start: number
  end: number
  isSelfClosing: boolean
}
export type XmlHandlers = {
  open(element: Opening): void
  close(name: string, start: number, end: number): void
  text(text: string): void
}

// Transitional and strict namespaces of ISO/IEC 29500-1, and those of Microsoft's extensions.
const prefixes = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
])

/**
 * Walks the XML of one part. Throws `UnreadableInput` for XML that is not well-formed, for a document type
 * declaration (ISO/IEC 29500-2 forbids it, and with it every entity), and past the limits.
 */
export function readXml(
  xml: string,
  path: string,
  part: string,
  limits: Limits,
  handlers: XmlHandlers,
): void {
  const parser = new SaxesParser({ xmlns: true, position: false })
  const names: string[] = []
  let elements = 0
  const refuse = (problem: string, expected: string): never => {
    throw new UnreadableInput({
      path,
      where: part,
      problem,
      expected,
      advice: 'Open the document in Word and save it again as .docx.',
    })
  }
  parser.on('error', error =>
    refuse(`the XML is damaged (${error.message.slice(0, 120)})`, 'well-formed XML'),
  )
  parser.on('doctype', () => refuse('the XML has a DOCTYPE', 'XML without one, as Word writes it'))
  parser.on('opentag', tag => {
    elements += 1
    if (elements > limits.wordElements)
      refuse(`there are more than ${limits.wordElements} elements`, `at most ${limits.wordElements}`)
    if (names.length >= limits.wordDepth)
      refuse(
        `elements stand inside each other more than ${limits.wordDepth} deep`,
        `at most ${limits.wordDepth}`,
      )
    const name = usualName(tag)
    names.push(name)
    const end = parser.position
    handlers.open({
      name,
      prefix: tag.prefix,
      attribute: wanted => attributeOf(tag, wanted),
      start: xml.lastIndexOf('<', end - 1),
      end,
      isSelfClosing: tag.isSelfClosing,
    })
  })
  parser.on('closetag', () => {
    const end = parser.position
    handlers.close(names.pop() ?? '', xml.lastIndexOf('<', end - 1), end)
  })
  parser.on('text', text => handlers.text(text))
  parser.on('cdata', text => handlers.text(text))
  parser.write(xml).close()
}

function usualName({ uri, local, prefix }: SaxesTagNS | SaxesAttributeNS): string {
  const usual = prefixes.get(uri) ?? (uri === '' ? '' : prefix)
  return usual === '' ? local : `${usual}:${local}`
}

function attributeOf(tag: SaxesTagNS, wanted: string): string | undefined {
  // Nearly every file uses the usual prefixes: look there first.
  const direct = tag.attributes[wanted]
  if (direct) return direct.value
  return Object.values(tag.attributes).find(attribute => usualName(attribute) === wanted)?.value
}
