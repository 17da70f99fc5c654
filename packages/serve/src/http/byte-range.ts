/** The bytes of a file that are asked for: from the first up to, and without, `end`. */
export type ByteRange = { start: number; end: number }

const oneRange = /^bytes=(?<first>\d{0,15})-(?<last>\d{0,15})$/

/**
 * The range that a `Range` header asks for of a file of so many bytes (RFC 9110 §14). Null where the whole is to be
 * sent: without such a header, for units that we do not know, several ranges, or what is no range.
 */
export function rangeIn(header: string | undefined, byteLength: number): ByteRange | 'outside' | null {
  const { first = '', last = '' } = oneRange.exec(header ?? '')?.groups ?? {}
  if (first === '' && last === '') return null
  if (first === '') {
    const length = Math.min(Number(last), byteLength)
    return length === 0 ? 'outside' : { start: byteLength - length, end: byteLength }
  }
  const start = Number(first)
  if (last !== '' && Number(last) < start) return null
  if (start >= byteLength) return 'outside'
  return { start, end: last === '' ? byteLength : Math.min(Number(last) + 1, byteLength) }
}
