import { bilingual, plural } from './bilingual'

/** The page of the dataset's own classes and properties. */
export const vocabularyWords = bilingual(
  {
    title: 'Vocabulaire',
    description: 'Les classes et propriétés propres à ces données liées, et ce qu’elles veulent dire.',
    lead: (n: number) =>
      `${n} ${plural('fr', n, 'terme', 'termes')} que SKOS, ESCO, schema.org, PROV, SPDX et SSSOM n’ont pas. Tout le reste du graphe emploie les leurs.`,
    file: 'Le vocabulaire en Turtle',
    kinds: { Class: 'classe', DatatypeProperty: 'propriété', ObjectProperty: 'relation' },
    domain: 'porte sur',
    range: 'valeur',
    near: 'proche de',
  },
  {
    title: 'Vocabulary',
    description: 'The classes and properties of this linked data’s own, and what they mean.',
    lead: n =>
      `${n} ${plural('en', n, 'term', 'terms')} that SKOS, ESCO, schema.org, PROV, SPDX and SSSOM have not. All else in the graph uses theirs.`,
    file: 'The vocabulary as Turtle',
    kinds: { Class: 'class', DatatypeProperty: 'property', ObjectProperty: 'relation' },
    domain: 'of',
    range: 'value',
    near: 'near to',
  },
)
