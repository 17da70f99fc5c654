import { bilingual, plural } from './bilingual'

export const competenceWords = bilingual(
  {
    title: 'Compétences et connaissances',
    description: (occupations: number) =>
      `Tout ce que demandent les ${occupations} ${plural('fr', occupations, 'fiche', 'fiches')}, et quels métiers le partagent.`,
    rule: 'Deux textes sont le même quand ils ne diffèrent que par la casse, les accents, la forme des apostrophes, les espaces ou la ponctuation finale. Rien n’est rapproché par le sens.',
    sections: 'Rubriques',
    count: (items: number, shared: number) =>
      `${items} ${plural('fr', items, 'texte', 'textes')}, dont ${shared} ${plural('fr', shared, 'commun', 'communs')} à plusieurs métiers`,
    shared: 'Communs à plusieurs métiers',
    single: 'Dans une seule fiche',
    unlisted: (n: number) =>
      `${n} textes d’une seule fiche ne sont pas listés ici\u00A0; ils se lisent dans leur fiche, et la recherche les trouve.`,
    noneShared: 'Aucun texte n’est commun à plusieurs métiers.',
    sharedBy: (n: number) => `commun à ${n} métiers`,
    none: 'Aucune fiche n’a encore cette rubrique.',
  },
  {
    title: 'Skills and knowledge',
    description: occupations =>
      `All that the ${occupations} ${plural('en', occupations, 'profile asks', 'profiles ask')} for, and which occupations share it.`,
    rule: 'Two texts are the same where they differ only in case, accents, the shape of apostrophes, spaces or final punctuation. Nothing is brought together by its meaning.',
    sections: 'Sections',
    count: (items, shared) =>
      `${items} ${plural('en', items, 'text', 'texts')}, ${shared} of them shared by several occupations`,
    shared: 'Shared by several occupations',
    single: 'In one profile only',
    unlisted: n =>
      `${n} texts of a single profile are not listed here; they stand in their profile, and the search finds them.`,
    noneShared: 'No text is shared by several occupations.',
    sharedBy: n => `shared by ${n} occupations`,
    none: 'No profile has this section yet.',
  },
)
