import { textKey } from '@metiers/schema'
import { itemLists } from '../item-lists.js'
import type { Rule } from '../rule.js'

export const duplicateItem: Rule<'duplicate-item'> = {
  id: 'duplicate-item',
  severity: 'warning',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\nIntitulé de l’emploi-type : BOULANGER\nActivités principales\n· Pétrir la pâte\n· Pétrir la pâte`,
    fr: {
      message: '« Pétrir la pâte » est deux fois dans la rubrique « Activités principales ».',
      advice: 'Gardez l’un des deux.',
      place: 'source.txt, ligne 6',
    },
    en: '“Pétrir la pâte” stands twice in the section “Main activities”.',
  },
  check: ({ nomenclature, placeOf }) =>
    nomenclature.occupations.flatMap(({ id, profile }, index) =>
      (profile ? itemLists(profile) : []).flatMap(({ section, pointerOf, items }) => {
        const at = (position: number) => placeOf(`/occupations/${index}/profile/${pointerOf(position)}`)
        const seen = new Map<string, number>()
        return items.flatMap((item, position) => {
          const key = textKey(item) || item
          const first = seen.get(key)
          if (first === undefined) {
            seen.set(key, position)
            return []
          }
          const place = at(first)
          return {
            facts: { item, section },
            place: at(position),
            related: place ? [{ role: 'first', place }] : [],
            occupationId: id,
          }
        })
      }),
    ),
}
