import type { Field } from '@metiers/tables'
import type { FileGroupId } from '../dataset/file-groups'
import { bilingual, inDigits, plural } from './bilingual'

type GroupWords = Record<FileGroupId, { title: string; about: string }>

/** The page of the files. */
export const dataWords = bilingual(
  {
    title: 'Données',
    description:
      'Les fichiers de la nomenclature, à télécharger\u00A0: tables, classeur, JSON, données liées, alignement ROME.',
    lead: (n: number, edition: string) =>
      `${inDigits('fr', n)} fichiers. ${edition}. Ceux de chaque format découlent de nomenclature.json, sous JSON.`,
    formats: 'Formats',
    groups: {
      csv: { title: 'CSV', about: 'Des tables qui se joignent par leurs clés, pour un tableur, Python, R.' },
      xlsx: {
        title: 'Excel',
        about: 'Les mêmes tables en un classeur\u00A0; la feuille lisez-moi explique les autres.',
      },
      json: { title: 'JSON', about: 'La nomenclature entière, et son schéma.' },
      jsonld: {
        title: 'JSON-LD, RDF',
        about: 'Le graphe SKOS, ESCO, schema.org et PROV-O\u00A0: JSON-LD, Turtle et N-Triples sont le même.',
      },
      rome: { title: 'ROME', about: 'L’alignement avec ROME et ses preuves.' },
      parquet: { title: 'Parquet', about: 'Les mêmes tables en colonnes, pour DuckDB ou Spark.' },
      sqlite: { title: 'SQLite', about: 'Les mêmes tables en une base, avec recherche sans accents.' },
      report: {
        title: 'Contrôle et provenance',
        about: 'Les constats, et ce qu’est devenue chaque ligne des sources.',
      },
      dcat: { title: 'DCAT', about: 'Le catalogue que moissonne un portail de données (DCAT-AP 3).' },
      changes: { title: 'Versions', about: 'Ce qui change d’une version à l’autre.' },
      other: { title: 'Autres', about: 'Le reste.' },
    } satisfies GroupWords,
    index: 'La liste de ces fichiers, à lire par un programme\u00A0:',
    npm: 'Paquets npm',
    npmAbout: 'Les données typées, sans fichier à lire, et le schéma qui les valide.',
    bytes: (n: number) => sayBytes('fr', n),
    rows: (n: number) => `${inDigits('fr', n)} ${plural('fr', n, 'ligne', 'lignes')}`,
    preview: 'Aperçu',
    previewOf: (path: string) => `Début de ${path}`,
    columns: (n: number) => `Colonnes (${n})`,
    columnsOf: (table: string) => `Colonnes de la table ${table}`,
    column: 'Colonne',
    type: 'Type',
    meaning: 'Sens',
    types: {
      string: 'texte',
      uri: 'IRI',
      integer: 'entier',
      number: 'nombre',
      boolean: 'booléen',
      date: 'date',
    } satisfies Record<Field['type'], string>,
    key: 'clé',
    required: 'toujours rempli',
    oneOf: 'parmi\u00A0:',
    refersTo: 'renvoie à',
    sameAs: 'Mêmes lignes et colonnes que',
    checksum: 'SHA-256',
    checksumOf: (path: string) => `Empreinte SHA-256 de ${path}`,
    example: (tool: string) => `Exemple\u00A0: ${tool}`,
    alignment: 'Lire l’alignement en tableau',
    seeTables: 'Trier et filtrer les tables',
    seeTable: 'Voir la table',
    seeTableNamed: (table: string) => `Voir la table ${table}`,
    seeQuality: 'Voir la page Qualité',
    vocabulary: 'Lire le vocabulaire',
    seeChanges: 'Voir la page Versions',
  },
  {
    title: 'Data',
    description:
      'The files of the nomenclature, to download: tables, workbook, JSON, linked data, ROME alignment.',
    lead: (n, edition) =>
      `${inDigits('en', n)} files. ${edition}. Those of every format derive from nomenclature.json, under JSON.`,
    formats: 'Formats',
    groups: {
      csv: { title: 'CSV', about: 'Tables that join by their keys, for a spreadsheet, Python, R.' },
      xlsx: {
        title: 'Excel',
        about: 'The same tables as one workbook; the sheet lisez-moi explains the others.',
      },
      json: { title: 'JSON', about: 'The whole nomenclature, and its schema.' },
      jsonld: {
        title: 'JSON-LD, RDF',
        about: 'The graph in SKOS, ESCO, schema.org and PROV-O: JSON-LD, Turtle and N-Triples are the same.',
      },
      rome: { title: 'ROME', about: 'The alignment with ROME and its evidence.' },
      parquet: { title: 'Parquet', about: 'The same tables by column, for DuckDB or Spark.' },
      sqlite: { title: 'SQLite', about: 'The same tables as one database, with search without accents.' },
      report: {
        title: 'Check and provenance',
        about: 'The findings, and what became of each line of the sources.',
      },
      dcat: { title: 'DCAT', about: 'The catalogue that a data portal harvests (DCAT-AP 3).' },
      changes: { title: 'Versions', about: 'What changes from one version to the next.' },
      other: { title: 'Others', about: 'The rest.' },
    },
    index: 'The list of these files, for a program to read:',
    npm: 'npm packages',
    npmAbout: 'The data with types, without a file to read, and the schema that validates it.',
    bytes: n => sayBytes('en', n),
    rows: n => `${inDigits('en', n)} ${plural('en', n, 'row', 'rows')}`,
    preview: 'Preview',
    previewOf: path => `Beginning of ${path}`,
    columns: n => `Columns (${n})`,
    columnsOf: table => `Columns of the table ${table}`,
    column: 'Column',
    type: 'Type',
    meaning: 'Meaning',
    types: {
      string: 'text',
      uri: 'IRI',
      integer: 'integer',
      number: 'number',
      boolean: 'boolean',
      date: 'date',
    },
    key: 'key',
    required: 'always filled',
    oneOf: 'one of:',
    refersTo: 'refers to',
    sameAs: 'Same rows and columns as',
    checksum: 'SHA-256',
    checksumOf: path => `SHA-256 checksum of ${path}`,
    example: tool => `Example: ${tool}`,
    alignment: 'Read the alignment as a table',
    seeTables: 'Sort and filter the tables',
    seeTable: 'See the table',
    seeTableNamed: table => `See the table ${table}`,
    seeQuality: 'See the Quality page',
    vocabulary: 'Read the vocabulary',
    seeChanges: 'See the Versions page',
  },
)

/** A size in the unit that suits it: octets, Ko, Mo in French; bytes, kB, MB in English (powers of 1,000). */
export function sayBytes(locale: 'fr' | 'en', bytes: number): string {
  const units = locale === 'fr' ? ['octets', 'Ko', 'Mo', 'Go'] : ['bytes', 'kB', 'MB', 'GB']
  const power = bytes < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3))
  const value = bytes / 1000 ** power
  const rounded = value < 10 && power > 0 ? Math.round(value * 10) / 10 : Math.round(value)
  return `${inDigits(locale, rounded)}\u00A0${units[power]}`
}
