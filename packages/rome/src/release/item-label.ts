import { normaliseText } from '@metiers/schema'
import iconv from 'iconv-lite'

/**
 * The label of an item, with its spaces normalised. Version 60 has characters of Windows-1252 that were taken for
 * control characters (U+0092 for an apostrophe, U+009C for `œ`): they are read as what they are there.
 */
export function labelOf(text: string): string {
  const read = text.replace(/[\u0080-\u009f]/gu, control =>
    iconv.decode(Buffer.from([control.charCodeAt(0)]), 'windows-1252'),
  )
  return normaliseText(read)
}
