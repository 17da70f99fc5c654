import type { XmlFault } from '@metiers/schema'

/** The attributes of the tag that was read last, as where their names and values stand in the XML. */
export type Tag = {
  /** Four numbers an attribute: start and end of its name, start and end of its value. */
  bounds: number[]
  /** How many of `bounds` are those of this tag. */
  length: number
  declares: boolean
  isSelfClosing: boolean
  /** Where what follows the tag begins. */
  end: number
}

const code = (character: string) => character.charCodeAt(0)
export const greater = code('>')
const slash = code('/')
const equals = code('=')
const double = code('"')
const single = code("'")
const firstOfXmlns = code('x')

/**
 * Reads the attributes of a tag from behind its name (XML 1.0 §3.1) into `tag`. Gives what is wrong with it, or null.
 */
export function readTag(xml: string, from: number, tag: Tag): XmlFault | null {
  tag.length = 0
  tag.declares = false
  let at = from
  for (;;) {
    const before = at
    while (isSpace(xml.charCodeAt(at))) at += 1
    const next = xml.charCodeAt(at)
    if (next === greater) return ended(tag, at + 1, false)
    if (next === slash) return xml.charCodeAt(at + 1) === greater ? ended(tag, at + 2, true) : 'stray-slash'
    if (Number.isNaN(next)) return 'unclosed-tag'
    if (at === before) return 'attributes-touch'
    const nameStart = at
    const nameEnd = endOfName(xml, at)
    if (nameEnd === nameStart) return 'attribute-without-name'
    at = nameEnd
    while (isSpace(xml.charCodeAt(at))) at += 1
    if (xml.charCodeAt(at) !== equals) return 'attribute-without-value'
    at += 1
    while (isSpace(xml.charCodeAt(at))) at += 1
    const quote = xml.charCodeAt(at)
    if (quote !== double && quote !== single) return 'attribute-without-quotes'
    const end = xml.indexOf(quote === double ? '"' : "'", at + 1)
    if (end < 0) return 'attribute-without-end'
    if (next === firstOfXmlns && xml.startsWith('xmlns', nameStart)) tag.declares = true
    const { bounds, length } = tag
    bounds[length] = nameStart
    bounds[length + 1] = nameEnd
    bounds[length + 2] = at + 1
    bounds[length + 3] = end
    tag.length = length + 4
    at = end + 1
  }
}

function ended(tag: Tag, end: number, isSelfClosing: boolean): null {
  tag.end = end
  tag.isSelfClosing = isSelfClosing
  return null
}

/** Where a name ends that begins here. What may stand in one is not looked at closer: names are compared whole. */
export function endOfName(xml: string, from: number): number {
  let at = from
  for (;;) {
    const next = xml.charCodeAt(at)
    // Letters, digits and all beyond ASCII; `-`, `.`, `:` and `_`. NaN, behind the end, is none of them.
    const isInName = (next >= 0x61 && next <= 0x7a) || (next >= 0x2d && next <= 0x3a && next !== slash)
    if (!isInName && !(next >= 0x41 && next <= 0x5a) && next !== 0x5f && !(next > 0x7f)) return at
    at += 1
  }
}

/** White space of XML 1.0 §2.3. */
export function isSpace(next: number): boolean {
  return next === 0x20 || next === 0x0a || next === 0x0d || next === 0x09
}
