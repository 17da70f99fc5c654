import type { Rule } from '../rule.js'

export const relatedNotMutual: Rule = {
  id: 'related-not-mutual',
  severity: 'info',
  about: 'An occupation names a near one that has a profile and does not name it back.',
  example: {
    document: `Les 2 métiers du pain\n· Boulanger\n· Glacier\nIntitulé de l’emploi-type : BOULANGER\nEmplois-types de proximité\n· Glacier\nFamille : A\nIntitulé de l’emploi-type : GLACIER`,
    message: '"Boulanger" names "Glacier" as near, and not the other way round',
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
          message: `"${preferredLabel.fr}" names "${other.preferredLabel.fr}" as near, and not the other way round`,
          place: placeOf(`/occupations/${index}/profile/relatedOccupations/${position}/label`),
          occupationId: id,
          advice: `Add "${preferredLabel.fr}" to the near occupations of "${other.preferredLabel.fr}" if it holds both ways.`,
        }
      }),
    )
  },
}
