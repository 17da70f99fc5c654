import { bilingual, plural } from './bilingual'

export const matrixWords = bilingual(
  {
    title: 'Matrice des métiers',
    intro:
      'La nomenclature telle que sa source la dessine\u00A0: les familles en tête, leurs sous-familles dessous, les métiers dans leur colonne. L’anneau dit ce que contient la fiche.',
    legend: 'Légende',
    legendFilled: 'fiche présente\u00A0: part des rubriques remplies',
    legendNone: 'pas encore de fiche',
    noFamily: 'Sans famille',
    noSubfamily: 'Sans sous-famille',
    empty: 'Aucun métier',
    filled: (filled: number, expected: number) => `${filled} rubriques remplies sur ${expected}`,
    noProfile: 'pas de fiche',
    keys: 'Au clavier, les flèches passent d’un métier à l’autre.',
    more: (n: number) => `et ${n} autres, dans la liste de tous les métiers`,
    count: (n: number) => `${n} ${plural('fr', n, 'métier', 'métiers')}`,
    profiles: (n: number) => (n === 0 ? 'aucune fiche' : `${n} ${plural('fr', n, 'fiche', 'fiches')}`),
  },
  {
    title: 'Matrix of occupations',
    intro:
      'The nomenclature as its source draws it: families across the top, their sub-families below, the occupations in their column. The ring says how much of the profile is there.',
    legend: 'Legend',
    legendFilled: 'profile: share of sections filled',
    legendNone: 'no profile yet',
    noFamily: 'Without family',
    noSubfamily: 'Without sub-family',
    empty: 'No occupation',
    filled: (filled, expected) => `${filled} sections filled of ${expected}`,
    noProfile: 'no profile',
    keys: 'With the keyboard, the arrows go from one occupation to the next.',
    more: n => `and ${n} more, in the list of all occupations`,
    count: n => `${n} ${plural('en', n, 'occupation', 'occupations')}`,
    profiles: n => (n === 0 ? 'no profile' : `${n} ${plural('en', n, 'profile', 'profiles')}`),
  },
)
