import type { Rule } from '../rule.js'

type Catalogue = Parameters<Rule['check']>[0]['manifest']['catalogue']

/** What a data portal asks for, and whether the manifest states it. */
const asked: { key: string; what: string; isStated: (catalogue: Catalogue) => boolean }[] = [
  { key: 'publisher', what: 'publisher', isStated: ({ publisher }) => publisher !== undefined },
  { key: 'contact', what: 'contact', isStated: ({ contact }) => contact !== undefined },
  { key: 'spatial', what: 'area covered', isStated: ({ spatial }) => spatial.length > 0 },
  { key: 'themes', what: 'theme', isStated: ({ themes }) => themes.length > 0 },
]

export const catalogueNotStated: Rule = {
  id: 'catalogue-not-stated',
  severity: 'info',
  about:
    'Something that data portals ask for (DCAT-AP 3) is not stated: `catalog.jsonld` goes without it, and without a publisher it has no `dcat:Catalog`.',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger`,
    message: 'the publisher of the dataset is not stated',
  },
  check: ({ manifest: { catalogue } }) =>
    asked
      .filter(({ isStated }) => !isStated(catalogue))
      .map(({ key, what }) => ({
        message: `the ${what} of the dataset is not stated`,
        place: null,
        occupationId: null,
        advice: `Ask the owner, and put it into sources.yaml: catalogue.${key}.`,
      })),
}
