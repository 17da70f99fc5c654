import type { XmlFault } from '@metiers/schema'
import type { Limits } from '../../../bounds.js'
import { UnreadableInput } from '../../../unreadable.js'
import { decodeReferences, forbidden, type Refuse } from './character-data.js'
import { type Name, nameAt, standsAt } from './names.js'
import { innerScope, outermostScope, type Scope } from './scope.js'
import { endOfName, greater, isSpace, readTag, type Tag } from './tag.js'

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
  close(): void
  text(text: string): void
}

/** The file and the part in it, as messages name them, and what reading it may cost. */
export type XmlSource = { path: string; part: string; limits: Limits }

/**
 * Walks the XML of one part (XML 1.0, Namespaces in XML 1.0), in one go and without a copy of it: names are looked up,
 * and attributes cut out where a handler asks for them. Throws `UnreadableInput` for XML that is not well-formed, for a
 * document type declaration (ISO/IEC 29500-2 forbids it, and with it every entity), and past the limits.
 */
export function readXml(xml: string, source: XmlSource, handlers: XmlHandlers): void {
  const { limits } = source
  const tag: Tag = { bounds: [], length: 0, declares: false, isSelfClosing: false, end: 0 }
  const open: Name[] = []
  // The scopes around, by the depth of the element that has another one.
  const outer: { depth: number; scope: Scope }[] = []
  let scope = outermostScope()
  let name = ''
  let elements = 0
  let at = 0
  const place = { archivePart: source.part }
  const damaged = (fault: XmlFault, detail = ''): never => {
    const facts = { fault, detail: detail.slice(0, 120), ...positionOf(xml, at) }
    throw new UnreadableInput({ code: 'xml-damaged', path: source.path, place, facts })
  }
  const element: XmlElement = {
    get name() {
      return name
    },
    attribute(wanted) {
      const { bounds } = tag
      for (let index = 0; index < tag.length; index += 4) {
        const found = nameAt(scope.attributes, xml, bounds[index] ?? 0, bounds[index + 1] ?? 0)
        if (found.usual === wanted)
          return decodeReferences(xml.slice(bounds[index + 2], bounds[index + 3]), damaged)
      }
      return undefined
    },
    usualPrefix: prefix => scope.prefixes.get(prefix),
  }

  const openElement = () => {
    const nameEnd = endOfName(xml, at + 1)
    const wrong = readTag(xml, nameEnd, tag)
    if (wrong !== null || nameEnd === at + 1) damaged(wrong ?? 'element-without-name')
    if (open.length === 0 && elements > 0) damaged('two-roots')
    elements += 1
    if (elements > limits.wordElements)
      throw new UnreadableInput({
        code: 'xml-too-many-elements',
        path: source.path,
        place,
        facts: { limit: limits.wordElements },
      })
    if (open.length >= limits.wordDepth)
      throw new UnreadableInput({
        code: 'xml-too-deep',
        path: source.path,
        place,
        facts: { limit: limits.wordDepth },
      })
    if (tag.declares) {
      outer.push({ depth: open.length, scope })
      scope = innerScope(scope, xml.slice(nameEnd, tag.end), () => declarations(xml, tag, damaged))
    }
    const found = nameAt(scope.elements, xml, at + 1, nameEnd)
    name = found.usual ?? damaged('no-namespace', found.written)
    open.push(found)
    handlers.open(element)
    at = tag.end
    if (tag.isSelfClosing) closeElement()
  }
  const closeElement = () => {
    open.pop()
    handlers.close()
    if (outer.length > 0 && outer[outer.length - 1]?.depth === open.length)
      scope = outer.pop()?.scope ?? scope
  }
  const closeTag = () => {
    const written = open[open.length - 1]?.written ?? damaged('wrong-closing-tag')
    if (!standsAt(xml, at + 2, written)) damaged('wrong-closing-tag')
    let end = at + 2 + written.length
    while (isSpace(xml.charCodeAt(end))) end += 1
    if (xml.charCodeAt(end) !== greater) damaged('wrong-closing-tag')
    closeElement()
    at = end + 1
  }
  const text = (raw: string, isDecoded: boolean) => {
    if (open.length === 0) {
      if (raw.trim() !== '') damaged('text-outside')
      return
    }
    const decoded = isDecoded ? raw : decodeReferences(raw, damaged)
    if (forbidden.test(decoded)) damaged('forbidden-character')
    handlers.text(decoded)
  }
  /** Passes over a comment, a processing instruction or a CDATA section, and gives what is in it. */
  const section = (start: string, end: string): string => {
    const from = at + start.length
    const to = xml.indexOf(end, from)
    if (to < 0) damaged('unclosed-section', start)
    at = to + end.length
    return xml.slice(from, to)
  }

  for (;;) {
    const next = xml.indexOf('<', at)
    if (next !== at) text(next < 0 ? xml.slice(at) : xml.slice(at, next), false)
    if (next < 0) break
    at = next
    const kind = xml.charCodeAt(at + 1)
    if (kind === 0x2f) closeTag()
    else if (kind === 0x3f) section('<?', '?>')
    else if (kind !== 0x21) openElement()
    else if (xml.startsWith('<!--', at)) section('<!--', '-->')
    else if (xml.startsWith('<![CDATA[', at)) text(section('<![CDATA[', ']]>'), true)
    else throw new UnreadableInput({ code: 'xml-doctype', path: source.path, place, facts: {} })
  }
  at = xml.length
  if (open.length > 0) damaged('unclosed-element', open.at(-1)?.written)
  if (elements === 0) damaged('no-element')
}

/** The namespaces that a tag declares, by prefix; '' is the default one. */
function declarations(xml: string, { bounds, length }: Tag, damaged: Refuse): Map<string, string> {
  const declared = new Map<string, string>()
  for (let index = 0; index < length; index += 4) {
    const name = xml.slice(bounds[index], bounds[index + 1])
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
    const namespace = decodeReferences(xml.slice(bounds[index + 2], bounds[index + 3]), damaged)
    declared.set(name.slice('xmlns:'.length), namespace)
  }
  return declared
}

function positionOf(xml: string, at: number): { line: number; column: number } {
  const lines = xml.slice(0, at).split(/\r\n|\r|\n/)
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
