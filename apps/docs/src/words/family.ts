import { bilingual, plural } from './bilingual'

export const familyWords = bilingual(
  {
    description: (label: string, title: string, occupations: number) =>
      `La famille «\u00A0${label}\u00A0» de la «\u00A0${title}\u00A0»\u00A0: ${occupations} ${plural('fr', occupations, 'métier', 'métiers')}.`,
    sourceLabel: 'Dans la source',
    iri: 'Identifiant permanent',
    others: 'Les familles',
  },
  {
    description: (label, title, occupations) =>
      `The family “${label}” of the “${title}”: ${occupations} ${plural('en', occupations, 'occupation', 'occupations')}.`,
    sourceLabel: 'In the source',
    iri: 'Permanent identifier',
    others: 'The families',
  },
)
