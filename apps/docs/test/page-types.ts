import type { Occupation } from '@metiers/schema'
import { type Dataset, readDataset, readDatasetFile } from '../src/dataset/read-dataset'
import { goldenDataset } from './setup/build-sites'

/** The dataset that the real site shows. */
export const dataset = readDataset(goldenDataset)

const languages: Language[] = ['fr', 'en']
export type Language = 'fr' | 'en'

export type PageType = {
  name: string
  /** The address of one page of the type, in French, below the site. */
  path: string
  /** The languages in which it stands; both, where nothing is said. A host has one page for what is not found. */
  languages?: Language[]
  /** What stands in the page once its script has shown what the address asks for. */
  shown?: string
}

/** One page of every type, of a dataset that has an occupation with a profile and one without. */
export function pageTypesOf({
  nomenclature: { occupations, families, skills, sources },
}: Dataset): PageType[] {
  const [first, second] = occupations.filter(({ profile }) => profile !== null)
  const bare = occupations.find(({ profile }) => profile === null)
  const [word = ''] = first?.preferredLabel.fr.split(' ') ?? []
  const pair = pairIn(occupations)
  return [
    { name: 'home', path: '' },
    { name: 'occupations', path: 'metiers/' },
    { name: 'matrix', path: 'matrice/' },
    { name: 'occupation', path: `metiers/${first?.id}/` },
    { name: 'occupation without profile', path: `metiers/${bare?.id}/` },
    { name: 'family', path: `familles/${families[0]?.id}/` },
    { name: 'search', path: 'recherche/' },
    { name: 'search with a query', path: `recherche/?q=${encodeURIComponent(word)}` },
    { name: 'skills', path: 'competences/' },
    { name: 'skill', path: `competences/${skills[0]?.id}/` },
    { name: 'activities', path: 'activites/' },
    { name: 'choice of a comparison', path: 'comparer/' },
    { name: 'comparison', path: `comparer/?ids=${first?.id},${second?.id}` },
    { name: 'comparison of a pair', path: `comparer/${pair?.from}/${pair?.to}/` },
    { name: 'careers', path: 'proximites/' },
    { name: 'source', path: `source/${sources[0]?.id}/` },
    { name: 'quality', path: 'qualite/' },
    { name: 'data', path: 'donnees/' },
    { name: 'table', path: 'donnees/tables/?table=occupations', shown: '.table-scroll td' },
    { name: 'ROME', path: 'rome/' },
    { name: 'vocabulary', path: 'vocabulaire/' },
    { name: 'changes', path: 'versions/' },
    { name: 'about', path: 'a-propos/' },
    { name: 'not found', path: '404.html', languages: ['fr'] },
  ]
}

/** Two occupations with a profile, of which the first names the second as near. */
function pairIn(occupations: Occupation[]): { from: string; to: string } | undefined {
  const described = new Set(occupations.filter(({ profile }) => profile !== null).map(({ id }) => id))
  const pairs = occupations.flatMap(({ id, profile }) =>
    (profile?.relatedOccupations ?? []).map(({ occupationId }) => ({ from: id, to: occupationId ?? '' })),
  )
  return pairs.find(({ to }) => described.has(to))
}

export const pageTypes = pageTypesOf(dataset)

/** The page type with a name. */
export function pageType(name: string): PageType {
  const found = pageTypes.find(type => type.name === name)
  if (!found) throw new Error(`no page type is called ${name}`)
  return found
}

/** A JSON file of the golden dataset. */
export function readDatasetJson(path: string): unknown {
  return JSON.parse(readDatasetFile(dataset.folder, path))
}

/** The addresses of a page type: one a language in which it stands. */
export function addressesOf({
  path,
  languages: stands = languages,
}: PageType): { language: Language; address: string }[] {
  return stands.map(language => ({ language, address: inLanguage(language, path) }))
}

/** The address of a page in a language, given the French one. */
export function inLanguage(language: Language, path: string): string {
  return language === 'fr' ? path : `en/${path}`
}
