import { type Language, sayTrouble } from '@metiers/words'
import { sayTroublesBy, type UnreadableInput } from './unreadable.js'

sayTroublesBy(trouble => sayTrouble('en', trouble))

/** What cannot be read and why, in one sentence. */
export function sayUnreadable(language: Language, { trouble }: UnreadableInput): string {
  return sayTrouble(language, trouble)
}
