import type { FindingFacts } from '@metiers/schema'
import type { Rule } from '../rule.js'

type Catalogue = Parameters<Rule['check']>[0]['manifest']['catalogue']

/** What a data portal asks for, and whether the manifest states it. */
const asked: {
  property: FindingFacts<'catalogue-not-stated'>['property']
  isStated: (catalogue: Catalogue) => boolean
}[] = [
  { property: 'publisher', isStated: ({ publisher }) => publisher !== undefined },
  { property: 'contact', isStated: ({ contact }) => contact !== undefined },
  { property: 'spatial', isStated: ({ spatial }) => spatial.length > 0 },
  { property: 'themes', isStated: ({ themes }) => themes.length > 0 },
]

export const catalogueNotStated: Rule<'catalogue-not-stated'> = {
  id: 'catalogue-not-stated',
  severity: 'info',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger`,
    fr: {
      message: 'L’éditeur des données n’est pas indiqué.',
      advice: `Demandez-le au propriétaire des données, et mettez-le dans sources/sources.yaml, sur ce modèle :

catalogue:
  publisher: { name: "Nom de l’organisme" }`,
      place: null,
    },
    en: 'The publisher of the data is not stated.',
  },
  check: ({ manifest: { catalogue } }) =>
    asked
      .filter(({ isStated }) => !isStated(catalogue))
      .map(({ property }) => ({ facts: { property }, place: null, occupationId: null })),
}
