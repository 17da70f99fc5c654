import { unseenCharacterOf } from '@metiers/schema'
import type { Rule } from '../rule.js'

export const unseenCharacter: Rule<'unseen-character'> = {
  id: 'unseen-character',
  severity: 'warning',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger \u202eerèitâp`,
    fr: {
      message: '« Boulanger ·erèitâp » contient le caractère U+202E, que personne ne voit.',
      advice: 'Retapez ces mots dans le document : ce caractère est venu avec une copie.',
      place: 'source.txt, ligne 2',
    },
    en: '“Boulanger ·erèitâp” has the character U+202E, which no reader sees.',
  },
  check: ({ texts, published }) =>
    texts.flatMap(({ text, sourceId, place, pointers }) => {
      const character = unseenCharacterOf(text)
      if (character === null) return []
      const index = /^\/occupations\/(\d+)\//.exec(pointers[0] ?? '')?.[1]
      return [
        {
          facts: { text: visible(text), character },
          place: { ...place, sourceId },
          occupationId: index === undefined ? null : (published.occupations[Number(index)]?.id ?? null),
        },
      ]
    }),
}

// A message is shown in many places, and none of them must obey the character: a point stands for it.
function visible(text: string): string {
  return [...text].map(character => (unseenCharacterOf(character) === null ? character : '·')).join('')
}
