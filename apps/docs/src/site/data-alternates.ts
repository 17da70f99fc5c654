import { datasetFileHref, occupationFileHref } from './routes'

/** A file that says as data what a page shows: `<link rel="alternate">`. */
export type DataAlternate = { href: string; type: string }

const turtle = 'text/turtle'
const jsonLd = 'application/ld+json'

/** The whole graph, which has what a page of one of its concepts shows. */
export const graphAlternates: DataAlternate[] = [
  { href: datasetFileHref('jsonld/nomenclature.ttl'), type: turtle },
  { href: datasetFileHref('jsonld/nomenclature.jsonld'), type: jsonLd },
]

/** The description of the dataset for data portals. */
export const catalogueAlternates: DataAlternate[] = [
  { href: datasetFileHref('catalog.jsonld'), type: jsonLd },
]

export const vocabularyAlternates: DataAlternate[] = [
  { href: datasetFileHref('jsonld/vocabulary.ttl'), type: turtle },
]

/** One occupation alone, and the graph that it stands in. */
export function occupationAlternates(id: string): DataAlternate[] {
  return [
    { href: occupationFileHref(id, 'jsonld'), type: jsonLd },
    { href: occupationFileHref(id, 'json'), type: 'application/json' },
    { href: occupationFileHref(id, 'ttl'), type: turtle },
    { href: datasetFileHref('jsonld/nomenclature.ttl'), type: turtle },
  ]
}
