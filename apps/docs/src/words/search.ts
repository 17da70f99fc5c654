import type { SearchField } from '../search/documents'
import { bilingual, plural } from './bilingual'
import { sectionWords } from './sections'

const results = {
  fr: (n: number) => `${n} ${plural('fr', n, 'résultat', 'résultats')}`,
  en: (n: number) => `${n} ${plural('en', n, 'result', 'results')}`,
}

export const searchWords = bilingual(
  {
    title: 'Recherche',
    description:
      'Chercher un métier par son nom, une autre appellation ou un mot de sa fiche, sans se soucier des accents ni d’une faute de frappe.',
    noScript:
      'Sans JavaScript, cette page ne peut pas trier\u00A0: voici tous les métiers. La recherche du navigateur (Ctrl\u00A0F) trouve un nom dans la liste\u00A0; les mots des fiches se lisent à la page',
    all: 'Tous les métiers',
    results: 'Résultats',
    outOfUse: 'hors d’usage',
    withoutScripts: 'Chercher un métier dans la liste',
    exact: results.fr,
    kinds: { skill: 'compétence', page: 'page', file: 'fichier' },
    reading: 'Recherche dans les fiches…',
    near: (n: number, query: string) =>
      `Rien n’a «\u00A0${query}\u00A0» tel quel\u00A0; ${plural('fr', n, 'le plus proche', `les ${n} plus proches`)}\u00A0:`,
    partial: (n: number, query: string) =>
      `Rien n’a tous les mots de «\u00A0${query}\u00A0»\u00A0; ${results.fr(n)} en ${plural('fr', n, 'a', 'ont')} une partie\u00A0:`,
    nothing: (query: string) => `Aucun résultat pour «\u00A0${query}\u00A0».`,
    seeAll: (n: number) => `Voir les ${n} résultats`,
    refine: (n: number) => `Les ${n} premiers seulement\u00A0; un mot de plus précise.`,
    failed: 'La recherche n’a pas pu être chargée\u00A0; la touche Entrée mène à la liste des métiers.',
    fields: {
      ...sectionWords.fr,
      'hidden-labels': 'Graphie d’une source',
      'former-titles': 'Ancien intitulé',
      abbreviations: 'Abrégé ou en toutes lettres',
      mappings: 'Correspondance ROME',
    } satisfies Record<SearchField, string>,
  },
  {
    title: 'Search',
    description:
      'Search an occupation by its name, another label or a word of its profile; accents and a typo do not matter. The data is in French.',
    noScript:
      'Without JavaScript this page cannot sort: here are all occupations. Your browser’s own search (Ctrl F) finds a name in the list; the words of the profiles are on the page',
    all: 'All occupations',
    results: 'Results',
    outOfUse: 'out of use',
    withoutScripts: 'Find an occupation in the list',
    exact: results.en,
    kinds: { skill: 'skill', page: 'page', file: 'file' },
    reading: 'Searching the profiles…',
    near: (n, query) => `Nothing has “${query}” as it is; the closest ${plural('en', n, 'one', `${n}`)}:`,
    partial: (n, query) =>
      `Nothing has all the words of “${query}”; ${results.en(n)} ${plural('en', n, 'has', 'have')} some of them:`,
    nothing: query => `No result for “${query}”.`,
    seeAll: n => `See the ${n} results`,
    refine: n => `The first ${n} only; another word narrows it down.`,
    failed: 'The search could not be loaded; Enter leads to the list of occupations.',
    fields: {
      ...sectionWords.en,
      'hidden-labels': 'Spelling in a source',
      'former-titles': 'Former title',
      abbreviations: 'Short or in full',
      mappings: 'ROME mapping',
    },
  },
)
