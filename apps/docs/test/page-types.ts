import { type Dataset, readDataset, readDatasetFile } from '../src/dataset/read-dataset'
import { committedDataset } from './setup/build-sites'

/** The dataset that the real site shows. */
export const dataset = readDataset(committedDataset)

export type PageType = {
  name: string
  /** The address of one page of the type, in French, below the site. */
  path: string
  /** What it may weigh, in kB, where that is more than the 60 of a page that one reads. */
  maxWeight?: number
}

/** One page of every type, of a dataset that has an occupation with a profile and one without. */
export function pageTypesOf({ nomenclature: { occupations, families } }: Dataset): PageType[] {
  const [first] = occupations.filter(({ profile }) => profile !== null)
  const bare = occupations.find(({ profile }) => profile === null)
  return [
    { name: 'home', path: '' },
    { name: 'occupations', path: 'metiers/' },
    { name: 'matrix', path: 'matrice/' },
    { name: 'occupation', path: `metiers/${first?.id}/` },
    { name: 'occupation without profile', path: `metiers/${bare?.id}/` },
    { name: 'family', path: `familles/${families[0]?.id}/` },
  ]
}

export const pageTypes = pageTypesOf(dataset)

/** The page type with a name. */
export function pageType(name: string): PageType {
  const found = pageTypes.find(type => type.name === name)
  if (!found) throw new Error(`no page type is called ${name}`)
  return found
}

/** A JSON file of the committed dataset. */
export function readDatasetJson(path: string): unknown {
  return JSON.parse(readDatasetFile(dataset.folder, path))
}

export const languages = ['fr', 'en'] as const
/** The address of a page in a language, given the French one. */
export function inLanguage(language: (typeof languages)[number], path: string): string {
  return language === 'fr' ? path : `en/${path}`
}
