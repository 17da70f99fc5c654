import { bilingual, inDigits, plural } from './bilingual'

/** The page of the main activities and of who has them in common. */
export const activityWords = bilingual(
  {
    title: 'Activités principales',
    description: (occupations: number) =>
      `Les activités principales des ${inDigits('fr', occupations)} ${plural('fr', occupations, 'fiche', 'fiches')}, et quels métiers les partagent.`,
    rule: 'Deux textes sont le même quand ils ne diffèrent que par la casse, les accents, la forme des apostrophes, les espaces ou la ponctuation finale. Rien n’est rapproché par le sens.',
    count: (items: number, shared: number) =>
      `${inDigits('fr', items)} ${plural('fr', items, 'texte', 'textes')}, dont ${inDigits('fr', shared)} ${plural('fr', shared, 'commun', 'communs')} à plusieurs métiers`,
    shared: 'Communes à plusieurs métiers',
    single: 'Dans une seule fiche',
    unlisted: (n: number) =>
      `${inDigits('fr', n)} textes d’une seule fiche ne sont pas listés ici\u00A0; ils se lisent dans leur fiche, et la recherche les trouve.`,
    noneShared: 'Aucun texte n’est commun à plusieurs métiers.',
    none: 'Aucune fiche n’a encore cette rubrique.',
  },
  {
    title: 'Main activities',
    description: occupations =>
      `The main activities of the ${inDigits('en', occupations)} ${plural('en', occupations, 'profile', 'profiles')}, and which occupations share them.`,
    rule: 'Two texts are the same where they differ only in case, accents, the shape of apostrophes, spaces or final punctuation. Nothing is brought together by its meaning.',
    count: (items, shared) =>
      `${inDigits('en', items)} ${plural('en', items, 'text', 'texts')}, ${inDigits('en', shared)} of them shared by several occupations`,
    shared: 'Shared by several occupations',
    single: 'In one profile only',
    unlisted: n =>
      `${inDigits('en', n)} texts of a single profile are not listed here; they stand in their profile, and the search finds them.`,
    noneShared: 'No text is shared by several occupations.',
    none: 'No profile has this section yet.',
  },
)
