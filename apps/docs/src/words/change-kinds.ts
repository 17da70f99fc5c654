import type { ChangeKind } from '@metiers/schema'
import { wordsOf } from '@metiers/words'

/** What a change is, in words. */
export function sayChangeKind(locale: 'fr' | 'en', kind: ChangeKind): string {
  return wordsOf(locale).changes.kinds[kind]
}
