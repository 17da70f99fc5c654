import { profileTexts } from '../profile-texts.js'
import type { Rule } from '../rule.js'

export const doubledPhrase: Rule<'doubled-phrase'> = {
  id: 'doubled-phrase',
  severity: 'info',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\nIntitulé de l’emploi-type : BOULANGER\nDescription synthétique\nIl participe au pétrissage au pétrissage de la pâte`,
    fr: {
      message: '« au pétrissage » est écrit deux fois de suite.',
      advice: 'Retirez l’un des deux si c’est une faute de frappe.',
      place: 'source.txt, ligne 5',
    },
    en: '“au pétrissage” stands twice in a row.',
  },
  check: ({ nomenclature, placeOf }) =>
    profileTexts(nomenclature).flatMap(({ occupationId, pointer, text }) => {
      const phrase = firstDoubled(text)
      return phrase === null ? [] : { facts: { phrase }, place: placeOf(pointer), occupationId }
    }),
}

// `nous nous` and `vous vous` are good French: a pronoun and its reflexive.
const rightTwice = new Set(['nous', 'vous'])
const longestPhrase = 8

function firstDoubled(text: string): string | null {
  const words = text.split(/\s+/)
  const folded = words.map(word => word.toLowerCase())
  for (let length = longestPhrase; length > 0; length -= 1) {
    for (let start = 0; start + 2 * length <= words.length; start += 1) {
      const phrase = folded.slice(start, start + length)
      const isDoubled = phrase.every((word, offset) => folded[start + length + offset] === word)
      const isWord = /\p{L}/u.test(phrase[0] ?? '') && !(length === 1 && rightTwice.has(phrase[0] ?? ''))
      if (isDoubled && isWord) return words.slice(start, start + length).join(' ')
    }
  }
  return null
}
