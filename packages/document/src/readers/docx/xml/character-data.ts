import type { XmlFault } from '@metiers/schema'

const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])
const reference = /&(?:#x([0-9a-f]{1,8})|#(\d{1,10})|([^;&\s]{0,32}));|&/giu

/** What XML 1.0 §2.2 leaves out of a document. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u

/** Throws for what is wrong with the XML; `detail` is what stands there. */
export type Refuse = (fault: XmlFault, detail?: string) => never

/** A text with its character and entity references resolved (XML 1.0 §4.1); `refuse` is told of one that is none. */
export function decodeReferences(text: string, refuse: Refuse): string {
  if (!text.includes('&')) return text
  return text.replace(reference, (whole, hex?: string, decimal?: string, name?: string) => {
    const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : null
    if (code !== null) return isCharacter(code) ? String.fromCodePoint(code) : refuse('no-character', whole)
    return named.get(name ?? '') ?? refuse('undefined-entity', whole)
  })
}

function isCharacter(code: number): boolean {
  return (
    code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && !forbidden.test(String.fromCodePoint(code))
  )
}
