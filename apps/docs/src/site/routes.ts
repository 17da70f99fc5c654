import { type Locale, locales } from './locale'

/** The pages that stand once a language. Their addresses are the same in both, but for `/en/`. */
const pages = {
  home: '',
  occupations: 'metiers/',
  matrix: 'matrice/',
  data: 'donnees/',
  tables: 'donnees/tables/',
  quality: 'qualite/',
  about: 'a-propos/',
  search: 'recherche/',
  competences: 'competences/',
  activities: 'activites/',
  compare: 'comparer/',
  careers: 'proximites/',
  changes: 'versions/',
  rome: 'rome/',
  vocabulary: 'vocabulaire/',
  glossary: 'glossaire/',
} as const
export type PageName = keyof typeof pages

const base = import.meta.env.BASE_URL.replace(/\/*$/, '/')

/** The address of a page, below the base path of the site. */
export function pageHref(locale: Locale, page: PageName): string {
  return localHref(locale, pages[page])
}

export function occupationHref(locale: Locale, id: string): string {
  return localHref(locale, `metiers/${id}/`)
}

/** A part of a list of occupations that no page holds whole. */
export function listPartHref(locale: Locale, number: number): string {
  return localHref(locale, `metiers/liste/${number}/`)
}

export function familyHref(locale: Locale, id: string): string {
  return localHref(locale, `familles/${id}/`)
}

/** The comparison of occupations, whichever they are; it needs a script. */
export function comparisonHref(locale: Locale, ids: string[]): string {
  return `${pageHref(locale, 'compare')}?ids=${ids.join(',')}`
}

/** The comparison of two near occupations, which stands as a page. */
export function pairHref(locale: Locale, { from, to }: { from: { id: string }; to: { id: string } }): string {
  return localHref(locale, `comparer/${from.id}/${to.id}/`)
}

/** The page of a skill: who needs it. */
export function skillHref(locale: Locale, id: string): string {
  return localHref(locale, `competences/${id}/`)
}

/** An activity that several fiches have, on the page of activities. */
export function activityHref(locale: Locale, anchor: string): string {
  return `${pageHref(locale, 'activities')}#${anchor}`
}

/** A table of the data to look at: sorted, filtered; it needs a script. */
export function tableHref(locale: Locale, table: string): string {
  return `${pageHref(locale, 'tables')}?table=${table}`
}

/** An edition on the page of the versions. */
export function editionHref(locale: Locale, anchor: string): string {
  return `${pageHref(locale, 'changes')}#${anchor}`
}

/** The feed of the releases, for who wants to be told of the next. */
export function feedHref(locale: Locale): string {
  return localHref(locale, 'versions.atom')
}

/** A file of `public/`. */
export function siteFileHref(name: string): string {
  return `${base}${name}`
}

/** What the search reads once someone begins to search: the names first, then all texts. */
export const searchNamesHref = `${base}recherche/noms.json`
export const searchTextsHref = `${base}recherche/textes.json`

/** The page of a source, at one place of it where an anchor is given; `placeHref` knows on which page that is. */
export function sourceHref(locale: Locale, sourceId: string, anchor?: string, page = 1): string {
  const path = `source/${sourceId}/${page === 1 ? '' : `${page}/`}`
  return localHref(locale, `${path}${anchor === undefined ? '' : `#${anchor}`}`)
}

/** The quality page at a rule. */
export function ruleHref(locale: Locale, rule: string): string {
  return `${pageHref(locale, 'quality')}#${rule}`
}

/** The quality page at one finding; at its rule where it is one of too many to be shown. */
export function findingHref(
  locale: Locale,
  { id, isShown, rule }: { id: string; isShown: boolean; rule: string },
): string {
  return ruleHref(locale, isShown ? id : rule)
}

/** One occupation as a file: these stand once, whatever the language of the page. */
export function occupationFileHref(
  id: string,
  extension: 'json' | 'jsonld' | 'ttl' | 'csv' | 'docx',
): string {
  return `${base}metiers/${id}.${extension}`
}

/** A file of the dataset, as the data page publishes it. */
export function datasetFileHref(path: string): string {
  return `${base}data/${path.split('/').map(encodeURIComponent).join('/')}`
}

/** The same page in each language, given its path, for `hreflang` and the switch. */
export function translations(pathname: string): { locale: Locale; href: string }[] {
  const path = pathname.slice(base.length).replace(/^en(?:\/|$)/, '')
  return locales.map(locale => ({ locale, href: localHref(locale, path) }))
}

function localHref(locale: Locale, path: string): string {
  return locale === 'fr' ? `${base}${path}` : `${base}en/${path}`
}
