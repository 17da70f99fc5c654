import { tables } from '@metiers/tables'

type Description = { fr: string; en: string }

const descriptions: Record<string, Description> = {
  'nomenclature.json': {
    fr: 'Le jeu de données canonique : tout le reste en découle.',
    en: 'The canonical dataset, from which all else derives.',
  },
  'nomenclature.schema.json': {
    fr: 'Le schéma JSON (2020-12) de nomenclature.json.',
    en: 'The JSON Schema (2020-12) of nomenclature.json.',
  },
  'template.json': {
    fr: 'Le modèle des fiches : leurs rubriques, leurs titres et leurs échelles.',
    en: 'The template of the fiches: their sections, headings and scales.',
  },
  'occupations.ndjson': {
    fr: 'Un métier par ligne, pour qui lit de grands jeux de données.',
    en: 'One occupation a line, for readers of large datasets.',
  },
  'provenance.ndjson': {
    fr: 'Ce qu’est devenue chaque ligne ou cellule des sources.',
    en: 'What became of each line or cell of the sources.',
  },
  'report.json': { fr: 'Tous les constats et la complétude.', en: 'All findings and the completeness.' },
  'report.md': { fr: 'Le rapport, à lire.', en: 'The report, to read, in French.' },
  'report.en.md': { fr: 'Le rapport, à lire, en anglais.', en: 'The report, to read.' },
  'csv/README.md': { fr: 'Le dictionnaire des données.', en: 'The data dictionary.' },
  'csv/datapackage.json': {
    fr: 'Types, clés et descriptions des colonnes : Data Package v2.',
    en: 'Types, keys and descriptions of the columns: Data Package v2.',
  },
  'csv/csv-metadata.json': {
    fr: 'Types, clés et descriptions des colonnes : CSV on the Web.',
    en: 'Types, keys and descriptions of the columns: CSV on the Web.',
  },
  'csv/excel-fr.zip': {
    fr: 'Les mêmes tableaux, qui s’ouvrent d’un double clic dans un Excel français.',
    en: 'The same tables, which open on a double click in a French Excel.',
  },
  'jsonld/nomenclature.jsonld': {
    fr: 'La nomenclature en données liées (SKOS, schema.org, ESCO, PROV-O), en JSON-LD.',
    en: 'The nomenclature as linked data (SKOS, schema.org, ESCO, PROV-O), in JSON-LD.',
  },
  'jsonld/nomenclature.ttl': { fr: 'Le même graphe en Turtle.', en: 'The same graph in Turtle.' },
  'jsonld/nomenclature.nt': { fr: 'Le même graphe en N-Triples.', en: 'The same graph in N-Triples.' },
  'jsonld/context.jsonld': { fr: 'Le contexte JSON-LD.', en: 'The JSON-LD context.' },
  'jsonld/vocabulary.ttl': {
    fr: 'Le vocabulaire propre à ce jeu de données.',
    en: 'The vocabulary of this dataset’s own terms.',
  },
  'jsonld/provenance.ttl': {
    fr: 'De quelle ligne ou cellule vient chaque valeur, en données liées (PROV-O).',
    en: 'Which line or cell each value comes from, as linked data (PROV-O).',
  },
  'jsonld/shapes.ttl': { fr: 'Les formes SHACL du graphe.', en: 'The SHACL shapes of the graph.' },
  'rome/metiers-rome.sssom.tsv': {
    fr: 'Les alignements avec ROME, avec leur preuve, en SSSOM.',
    en: 'The mappings to ROME with their evidence, as SSSOM.',
  },
  'rome/competences-rome.sssom.tsv': {
    fr: 'Les alignements des compétences avec ROME, avec leur preuve, en SSSOM.',
    en: 'The mappings of skills to ROME with their evidence, as SSSOM.',
  },
  'rome/competences-esco.sssom.tsv': {
    fr: 'Les alignements des compétences avec ESCO, avec leur preuve, en SSSOM.',
    en: 'The mappings of skills to ESCO with their evidence, as SSSOM.',
  },
  'rome/metiers_rome.csv': {
    fr: 'Les alignements avec ROME, un par ligne.',
    en: 'The mappings to ROME, one row a pair.',
  },
  'rome/fiches.json': {
    fr: 'Les fiches dans la structure des fiches métiers de ROME.',
    en: 'The profiles in the structure of ROME’s own.',
  },
  'xlsx/nomenclature.xlsx': {
    fr: 'Tous les tableaux en un classeur Excel.',
    en: 'All tables as one Excel workbook.',
  },
  'sqlite/nomenclature.sqlite': {
    fr: 'Tous les tableaux en une base SQLite, avec recherche plein texte.',
    en: 'All tables as one SQLite database, with full-text search.',
  },
  'CHANGELOG.md': {
    fr: 'Ce qui a changé d’une version à l’autre.',
    en: 'What changed from one version to the next.',
  },
  'changes/delta.schema.json': {
    fr: 'Le schéma JSON (2020-12) des changements.',
    en: 'The JSON Schema (2020-12) of the changes.',
  },
  'releases/index.json': {
    fr: 'Les versions publiées, avec les sommes de contrôle de leurs fichiers.',
    en: 'Every release, with the checksums of its files.',
  },
}

const pastRelease: Description = {
  fr: 'Une version passée, telle qu’elle a été publiée.',
  en: 'A past release, as it was published.',
}

const changes: Record<string, Description> = {
  json: { fr: 'Les changements depuis la version précédente.', en: 'The changes since the version before.' },
  md: { fr: 'Ces changements, à lire.', en: 'These changes, to read.' },
  ru: {
    fr: 'La mise à jour SPARQL qui fait du graphe précédent celui de cette version.',
    en: 'The SPARQL Update that turns the graph before into that of this version.',
  },
}

/** What a file of the dataset is for, by its path; null for a file that nothing is known of. */
export function descriptionOf(path: string): Description | null {
  const table = /^(?:csv|parquet)\/(?<name>[a-z_]+)\.(?:csv|parquet)$/.exec(path)?.groups?.name
  const change = /^changes\/[^/]+\.(?<form>json|md|ru)$/.exec(path)?.groups?.form ?? ''
  return (
    tables.find(({ name }) => name === table)?.description ??
    descriptions[path] ??
    changes[change] ??
    (/^releases\/\d/.test(path) ? pastRelease : null)
  )
}
