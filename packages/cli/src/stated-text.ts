import { UnreadableInput } from '@metiers/document'
import { identifierOf, normaliseText } from '@metiers/schema'

/** A text of the command line that will be published. Throws `UnreadableInput` for one without a letter or digit. */
export function statedText(text: string, what: 'label' | 'reason', shown: string): string {
  const stated = normaliseText(text)
  if (identifierOf(stated) !== '') return stated
  throw new UnreadableInput({ code: 'text-without-letters', path: shown, facts: { what } })
}
