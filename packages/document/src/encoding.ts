import type { DocumentTroubles } from '@metiers/schema'
import iconv from 'iconv-lite'
import { implausibleIn } from './french-text.js'
import { UnreadableInput } from './unreadable.js'

type StatedEncoding = 'utf-8' | 'utf-16le' | 'utf-16be'
export type Encoding = StatedEncoding | LegacyEncoding

/** Text and how sure its encoding is: `stated` by a byte-order mark, `proven` by its form, or `guessed`. */
export type Decoded = { text: string; encoding: Encoding; certainty: 'stated' | 'proven' | 'guessed' }

const byteOrderMarks: { encoding: StatedEncoding; bytes: number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
]

// What French text was saved in before UTF-8, the likeliest first.
const legacyEncodings = ['windows-1252', 'iso-8859-15', 'cp850', 'macintosh'] as const
type LegacyEncoding = (typeof legacyEncodings)[number]

/**
 * Decodes a text file: by its byte-order mark; else as UTF-8 where all of it is valid; else in the encoding of one byte a
 * character in which the text has the fewest characters that French does not have where they stand, which is a guess and
 * is said to be one. Throws `UnreadableInput` for binary files and for bytes that belong to no supported encoding, with
 * the line and the byte.
 */
export function decodeText(bytes: Uint8Array, path: string): Decoded {
  const stated = byteOrderMarks.find(mark => mark.bytes.every((byte, index) => bytes[index] === byte))
  if (stated) {
    const body = bytes.subarray(stated.bytes.length)
    return { text: decodeStated(body, stated.encoding, path), encoding: stated.encoding, certainty: 'stated' }
  }
  assertNotBinary(bytes, path)
  const text = tryDecode(bytes, 'utf-8')
  if (text !== null) return { text, encoding: 'utf-8', certainty: 'proven' }

  // Letters of other encodings hardly ever form a valid UTF-8 sequence: where many do, the file is broken UTF-8.
  const { invalidAt, invalid, validSequences } = scanUtf8(bytes)
  if (validSequences > invalid / 2)
    throw notValid(bytes, invalidAt, { encoding: 'utf-8', isStated: false }, path)
  return guess(bytes, path)
}

function guess(bytes: Uint8Array, path: string): Decoded {
  const undefinedAt = bytes.findIndex(byte => undefinedInWindows1252.has(byte))
  let best: (Decoded & { implausible: number }) | null = null
  for (const encoding of legacyEncodings) {
    if (encoding === 'windows-1252' && undefinedAt >= 0) continue
    // Not TextDecoder: Node 20.18.3 and later read windows-1252 as Latin-1 and lose œ, ’ and € (nodejs/node#56542).
    const text = iconv.decode(Buffer.from(bytes), encoding)
    const implausible = implausibleIn(text)
    if (best === null || implausible < best.implausible)
      best = { text, encoding, certainty: 'guessed', implausible }
    if (implausible === 0) break
  }
  if (best === null || (undefinedAt >= 0 && best.implausible > 0))
    throw notValid(bytes, undefinedAt, { encoding: null, isStated: false }, path)
  const { text, encoding, certainty } = best
  return { text, encoding, certainty }
}

const undefinedInWindows1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

function tryDecode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function decodeStated(body: Uint8Array, encoding: StatedEncoding, path: string): string {
  const text = tryDecode(body, encoding)
  if (text === null) {
    const at = encoding === 'utf-8' ? scanUtf8(body).invalidAt : body.length
    throw notValid(body, at, { encoding, isStated: true }, path)
  }
  if (text.includes('\0')) throw notText(path, 'nul-characters', text.indexOf('\0'))
  return text
}

function assertNotBinary(bytes: Uint8Array, path: string): void {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4) {
    throw notText(path, 'zip', 0)
  }
  const nul = bytes.indexOf(0)
  if (nul < 0) return
  const head = bytes.subarray(0, 4096)
  const nuls = head.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0)
  const looksUtf16 = nuls > head.length / 4
  throw notText(path, looksUtf16 ? 'unmarked-utf-16' : 'nul-byte', nul)
}

function notText(path: string, found: DocumentTroubles['not-text']['found'], at: number): UnreadableInput {
  return new UnreadableInput({ code: 'not-text', path, facts: { found, at } })
}

function notValid(
  bytes: Uint8Array,
  at: number,
  expected: { encoding: StatedEncoding | null; isStated: boolean },
  path: string,
): UnreadableInput {
  const line = bytes.subarray(0, at).reduce((count, byte) => count + (byte === 0x0a ? 1 : 0), 1)
  const facts = { byte: bytes[at] ?? null, ...expected }
  return new UnreadableInput({ code: 'byte-not-valid', path, place: { line }, facts })
}

/**
 * The first byte that breaks UTF-8 (or the length), how many do, and how many multi-byte sequences are valid.
 * RFC 3629 §4.
 */
function scanUtf8(bytes: Uint8Array): { invalidAt: number; invalid: number; validSequences: number } {
  let invalidAt = -1
  let invalid = 0
  let validSequences = 0
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at)
    if (length === 0) {
      if (invalidAt < 0) invalidAt = at
      invalid += 1
      at += 1
    } else {
      if (length > 1) validSequences += 1
      at += length
    }
  }
  return { invalidAt: invalidAt < 0 ? bytes.length : invalidAt, invalid, validSequences }
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  if (first < 0x80) return 1
  const length =
    first >= 0xc2 && first <= 0xdf ? 2 : (first & 0xf0) === 0xe0 ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0
  for (let offset = 1; offset < length; offset += 1) {
    if (((bytes[at + offset] ?? 0) & 0xc0) !== 0x80) return 0
  }
  return length
}
