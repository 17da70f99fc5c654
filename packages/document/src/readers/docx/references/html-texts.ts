import { normaliseText } from '@metiers/schema/normalise-text'
import { decodeNamedCharacterReference } from 'decode-named-character-reference'

// What they hold is not on the page; they end at their closing tag alone (HTML §13.2.5).
const silent = /^(?:script|style|template|title)$/
// Tags inside a line of text.
const inline =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|em|font|i|img|ins|kbd|mark|q|s|small|span|strong|sub|sup|tt|u|var|o:p)$/

/**
 * The texts of an HTML page, one for each stretch between tags that begin a line. The page is hostile input and nothing
 * of its structure is asked for, so that one pass over its characters does, whose time grows with their number.
 */
export function htmlTexts(html: string): string[] {
  const texts: string[] = []
  let text = ''
  const end = () => {
    const value = normaliseText(decode(text))
    if (value !== '') texts.push(value)
    text = ''
  }
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at)
    if (open < 0) {
      text += html.slice(at)
      break
    }
    text += html.slice(at, open)
    const [, slash = '', written = ''] = tagStart.exec(html.slice(open, open + 40)) ?? []
    const name = written.toLowerCase()
    if (html.startsWith('<!--', open)) at = behind(html, '-->', open)
    else if (name === '' && !/^<[!?/]/.test(html.slice(open, open + 2))) {
      text += '<'
      at = open + 1
    } else {
      if (!inline.test(name)) end()
      at = behind(html, '>', open)
      if (slash === '' && silent.test(name)) at = indexOfClosing(html, name, at)
    }
  }
  end()
  return texts
}

const tagStart = /^<(\/?)([a-z][a-z0-9:]*)/i

function behind(html: string, what: string, from: number): number {
  const found = html.indexOf(what, from)
  return found < 0 ? html.length : found + what.length
}

function indexOfClosing(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}`, 'gi')
  closing.lastIndex = from
  return closing.exec(html)?.index ?? html.length
}

const reference = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,31}));?/gi

function decode(text: string): string {
  return text.replace(reference, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return decodeNamedCharacterReference(name) || whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    const isCharacter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    return isCharacter ? String.fromCodePoint(code) : ' '
  })
}
