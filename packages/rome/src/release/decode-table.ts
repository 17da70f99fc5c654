import { basename } from 'node:path'
import { decodeText, UnreadableInput } from '@metiers/document'
import iconv from 'iconv-lite'

/**
 * Decodes a file of a release by what its bytes are. ROME is published in UTF-8 and in ISO-8859-15; a spreadsheet
 * saves it again in Windows-1252. Bytes that are no UTF-8 are Windows-1252 where some are letters only there (0x80 to
 * 0x9F, which ISO-8859-15 gives to control characters), and ISO-8859-15 otherwise. Throws `UnreadableInput` with the
 * line where the name says UTF-8 and the bytes are not, and for bytes of no known encoding.
 */
export function decodeTable(bytes: Uint8Array, path: string): { text: string; encoding: string } {
  const decoded = decodeText(bytes, path)
  if (decoded.certainty !== 'guessed') return decoded
  const foreign = bytes.findIndex(byte => byte >= 0x80)
  if (/utf-?8/i.test(basename(path))) {
    const line = bytes.subarray(0, foreign).reduce((count, byte) => count + (byte === 0x0a ? 1 : 0), 1)
    const facts = { byte: bytes[foreign] ?? 0 }
    throw new UnreadableInput({ code: 'release-not-utf-8', path, place: { line }, facts })
  }
  if (bytes.some(byte => byte >= 0x80 && byte <= 0x9f)) return decoded
  return { text: iconv.decode(Buffer.from(bytes), 'iso-8859-15'), encoding: 'iso-8859-15' }
}
