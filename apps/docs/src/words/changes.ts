import { bilingual, inDigits, plural } from './bilingual'

/** The page of the versions and of what changes from one to the next. */
export const changesWords = bilingual(
  {
    title: 'Versions',
    feedTitle: (title: string) => `${title}\u00A0: les versions`,
    feed: 'Être prévenu de chaque version\u00A0: le flux Atom',
    description: 'Les versions du jeu de données, et ce qui change de l’une à l’autre.',
    lead: 'Chaque version de la nomenclature, la plus récente d’abord, avec ce qui y change, par le sens et non par la forme.',
    current: (version: string) => `Version ${version}`,
    unreleased: 'pas encore publiée comme version',
    releasedOn: (date: string) => `publiée le ${date}`,
    first: 'Première édition\u00A0: il n’y en a pas d’autre à lui comparer.',
    nextTitle: 'Ce qui paraîtra ici',
    next: 'À chaque nouvelle version\u00A0: les métiers ajoutés, renommés ou mis hors d’usage, les rubriques remplies, les textes modifiés mot à mot, les codes et les correspondances, et ce qui oblige à adapter un programme.',
    none: 'Rien ne change dans le sens.',
    summary: (changes: number, breaking: number) =>
      breaking === 0
        ? `${inDigits('fr', changes)} ${plural('fr', changes, 'changement', 'changements')}, sans rupture.`
        : `${inDigits('fr', changes)} ${plural('fr', changes, 'changement', 'changements')}, dont ${inDigits('fr', breaking)} en rupture.`,
    from: (version: string) => `Depuis la version ${version}`,
    breaking: 'en rupture',
    dataset: 'Le jeu de données',
    more: (n: number) => `et ${inDigits('fr', n)} autres, dans les fichiers`,
    files: 'En fichiers\u00A0:',
    removed: 'retiré\u00A0:',
    added: 'ajouté\u00A0:',
  },
  {
    title: 'Versions',
    feedTitle: title => `${title}: the versions`,
    feed: 'Be told of each version: the Atom feed',
    description: 'The versions of the dataset, and what changes from one to the next.',
    lead: 'Each version of the nomenclature, the newest first, with what changes in it, by meaning and not by form.',
    current: version => `Version ${version}`,
    unreleased: 'not released as a version yet',
    releasedOn: date => `released on ${date}`,
    first: 'First edition: there is no other to compare it with.',
    nextTitle: 'What will appear here',
    next: 'With each new version: occupations that are added, renamed or go out of use, sections filled, texts edited word by word, codes and mappings, and what asks a program to be adapted.',
    none: 'Nothing changes in meaning.',
    summary: (changes, breaking) =>
      `${inDigits('en', changes)} ${plural('en', changes, 'change', 'changes')}, ${breaking === 0 ? 'none' : inDigits('en', breaking)} of them breaking.`,
    from: version => `Since version ${version}`,
    breaking: 'breaking',
    dataset: 'The dataset',
    more: n => `and ${inDigits('en', n)} more, in the files`,
    files: 'As files:',
    removed: 'removed:',
    added: 'added:',
  },
)
