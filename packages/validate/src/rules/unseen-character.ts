import { unseenCharacterOf } from '@metiers/schema'
import { shorten } from '../format/shorten.js'
import type { Rule } from '../rule.js'

export const unseenCharacter: Rule = {
  id: 'unseen-character',
  severity: 'warning',
  about:
    'A control character, or a mark that turns the direction of a text, in what is published: a reader sees other words than a program.',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger \u202eerèitâp`,
    message: '"Boulanger ·erèitâp" has the character U+202E, which no reader sees',
  },
  check: ({ texts, published }) =>
    texts.flatMap(({ text, sourceId, place, pointers }) => {
      const character = unseenCharacterOf(text)
      if (character === null) return []
      const index = /^\/occupations\/(\d+)\//.exec(pointers[0] ?? '')?.[1]
      return [
        {
          message: `"${visible(shorten(text))}" has the character ${character}, which no reader sees`,
          place: { ...place, sourceId },
          occupationId: index === undefined ? null : (published.occupations[Number(index)]?.id ?? null),
          advice: 'Type the words anew in the document: the character came with a copy from elsewhere.',
        },
      ]
    }),
}

// A message is shown in many places, and none of them must obey the character: a point stands for it.
function visible(text: string): string {
  return [...text].map(character => (unseenCharacterOf(character) === null ? character : '·')).join('')
}
