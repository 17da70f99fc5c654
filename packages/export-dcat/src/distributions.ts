type Alternative = {
  /** The file that is the dataset in one form, or that lists the files that are. */
  path: string
  title: { fr: string; en: string }
  /** The media type of the data, where the file is an archive of it or a list of its parts. */
  of?: { mediaType: string; as: 'archive' | 'list' }
}

/**
 * The forms of the whole dataset: what a data portal offers to choose from. Where the tables of a form are one file each,
 * the file that lists them stands for them; all other files describe the dataset, and are its documentation.
 */
export const alternatives: readonly Alternative[] = [
  {
    path: 'nomenclature.json',
    title: { fr: 'Nomenclature complète en JSON', en: 'The whole nomenclature as JSON' },
  },
  {
    path: 'xlsx/nomenclature.xlsx',
    title: { fr: 'Tous les tableaux en un classeur Excel', en: 'All tables as one Excel workbook' },
  },
  {
    path: 'csv/excel-fr.zip',
    title: {
      fr: 'Tous les tableaux en CSV pour un Excel français, en une archive',
      en: 'All tables as CSV for a French Excel, in one archive',
    },
    of: { mediaType: 'text/csv', as: 'archive' },
  },
  {
    path: 'csv/datapackage.json',
    title: {
      fr: 'Tableaux en CSV, décrits par un Data Package',
      en: 'Tables as CSV, described by a Data Package',
    },
    of: { mediaType: 'text/csv', as: 'list' },
  },
  {
    path: 'occupations.ndjson',
    title: { fr: 'Métiers en JSON, un par ligne', en: 'Occupations as JSON, one a line' },
  },
  {
    path: 'jsonld/nomenclature.jsonld',
    title: { fr: 'Données liées en JSON-LD', en: 'Linked data as JSON-LD' },
  },
  {
    path: 'jsonld/nomenclature.ttl',
    title: { fr: 'Données liées en Turtle', en: 'Linked data as Turtle' },
  },
  {
    path: 'jsonld/nomenclature.nt',
    title: { fr: 'Données liées en N-Triples', en: 'Linked data as N-Triples' },
  },
  {
    path: 'sqlite/nomenclature.sqlite',
    title: { fr: 'Tous les tableaux en une base SQLite', en: 'All tables as one SQLite database' },
  },
]

// A part of a form, or of an earlier release, is neither a form of the dataset nor an account of it.
const parts = /^(?:csv\/[^/]+\.csv|parquet\/.+|releases\/[^/]+\/.+)$/

/** Whether a file of the dataset tells of it: all that is no form of it, and no part of one. */
export function isDocumentation(path: string): boolean {
  return !parts.test(path) && !alternatives.some(each => each.path === path)
}
