import type { Rule } from '../rule.js'

export const relatedNotMutual: Rule<'related-not-mutual'> = {
  id: 'related-not-mutual',
  severity: 'info',
  example: {
    document: `Les 2 métiers du pain\n· Boulanger\n· Glacier\nIntitulé de l’emploi-type : BOULANGER\nEmplois-types de proximité\n· Glacier\nFamille : A\nIntitulé de l’emploi-type : GLACIER`,
    fr: {
      message: '« Boulanger » donne « Glacier » pour proche ; l’inverse n’est pas dit.',
      advice: 'Si cela vaut dans les deux sens, ajoutez « Boulanger » aux métiers proches de « Glacier ».',
      place: 'source.txt, ligne 6',
    },
    en: '“Boulanger” names “Glacier” as near, and not the other way round.',
  },
  check: ({ nomenclature, placeOf }) => {
    const byId = new Map(nomenclature.occupations.map(occupation => [occupation.id, occupation]))
    return nomenclature.occupations.flatMap(({ id, preferredLabel, profile }, index) =>
      (profile?.relatedOccupations ?? []).flatMap(({ occupationId }, position) => {
        const other = occupationId === null ? undefined : byId.get(occupationId)
        // An occupation without a profile has had no occasion to name anybody.
        if (!other?.profile || other.profile.relatedOccupations.some(back => back.occupationId === id))
          return []
        return {
          facts: { label: preferredLabel.fr, other: other.preferredLabel.fr },
          place: placeOf(`/occupations/${index}/profile/relatedOccupations/${position}/label`),
          occupationId: id,
        }
      }),
    )
  },
}
