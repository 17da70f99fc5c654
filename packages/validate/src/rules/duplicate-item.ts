import { textKey } from '@metiers/schema'
import { shorten } from '../format/shorten.js'
import { listFields } from '../profile-texts.js'
import type { Rule } from '../rule.js'

export const duplicateItem: Rule = {
  id: 'duplicate-item',
  severity: 'warning',
  about: 'The same item stands twice in one list of a fiche.',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\nIntitulé de l’emploi-type : BOULANGER\nActivités principales\n· Pétrir la pâte\n· Pétrir la pâte`,
    message: '"Pétrir la pâte" stands twice in mainActivities',
  },
  check: ({ nomenclature, placeOf }) =>
    nomenclature.occupations.flatMap(({ id, profile }, index) =>
      profile === null
        ? []
        : listFields.flatMap(field => {
            const seen = new Set<string>()
            return profile[field].flatMap((item, position) => {
              const key = textKey(item) || item
              if (!seen.has(key)) {
                seen.add(key)
                return []
              }
              const pointer = `/occupations/${index}/profile/${field}/${position}`
              const message = `"${shorten(item)}" stands twice in ${field}`
              return [{ message, place: placeOf(pointer), occupationId: id, advice: 'Keep one of the two.' }]
            })
          }),
    ),
}
