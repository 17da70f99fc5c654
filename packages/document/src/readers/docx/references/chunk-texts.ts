import { normaliseText } from '@metiers/schema/normalise-text'
import { decodeText } from '../../../encoding.js'
import { UnreadableInput } from '../../../unreadable.js'
import type { WordPackage } from '../open-package.js'
import { contentType } from '../package/content-types.js'
import { htmlTexts } from './html-texts.js'

/**
 * The texts of a part of another format that a document takes in (`w:altChunk`, ISO/IEC 29500-1 §17.17.2): of plain text
 * and HTML. Null where the part is of another format, cannot be decoded, or is not there.
 */
export function chunkTexts(pack: WordPackage, name: string): string[] | null {
  const format = formatOf(pack, name)
  if (format === null) return null
  const bytes = pack.bytes(name)
  const text = bytes === null ? null : decoded(bytes, pack.path)
  if (text === null) return null
  if (format === 'html') return htmlTexts(text)
  return text.split(/\r\n|\r|\n/).flatMap(line => normaliseText(line) || [])
}

const extensions = new Map([
  ['txt', 'text'],
  ['htm', 'html'],
  ['html', 'html'],
  ['xhtml', 'html'],
])
const types = new Map([
  ['text/plain', 'text'],
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
])

function formatOf(pack: WordPackage, name: string): string | null {
  const stated = types.get(contentType(pack, name) ?? '')
  return stated ?? extensions.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ?? null
}

function decoded(bytes: Buffer, path: string): string | null {
  try {
    return decodeText(bytes, path).text
  } catch (error) {
    if (error instanceof UnreadableInput) return null
    throw error
  }
}
