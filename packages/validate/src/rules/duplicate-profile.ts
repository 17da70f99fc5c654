import type { Nomenclature } from '@metiers/schema'
import { sayPlace } from '../format/place.js'
import { at, type Rule } from '../rule.js'

function pathOf(sourceId: string, { sources }: Nomenclature): string {
  return sources.find(({ id }) => id === sourceId)?.path ?? sourceId
}

export const duplicateProfile: Rule = {
  id: 'duplicate-profile',
  severity: 'error',
  about: 'Two fiches for one occupation: which one holds is not for a program to choose.',
  example: {
    document: `Les 2 métiers du pain\n· Boulanger\n· Pâtissier\nIntitulé de l’emploi-type : BOULANGER\nDescription synthétique : Il fait le pain.\nFamille : A\nIntitulé de l’emploi-type : Boulanger`,
    message: 'a second profile of "Boulanger"; the first is at source.txt, line 4',
  },
  check: ({ observed, nomenclature }) =>
    observed('duplicate-profile').map(o => ({
      ...at(o),
      message: `a second profile of "${o.title}"; the first is at ${sayPlace(o.first, id => pathOf(id, nomenclature))}`,
      advice: 'Keep one of the two fiches in the sources.',
    })),
}
