import { tables } from '@metiers/tables'
import type { DatasetIndex } from './dataset-index'
import type { Dataset } from './read-dataset'

export type DatasetFile = DatasetIndex['files'][number]

/** The forms of the data, in the order in which people ask for them; each is an anchor of the data page. */
export const fileGroupIds = [
  'csv',
  'xlsx',
  'json',
  'jsonld',
  'rome',
  'parquet',
  'sqlite',
  'report',
  'dcat',
  'changes',
  'other',
] as const
export type FileGroupId = (typeof fileGroupIds)[number]

const groupOfRootFile: Readonly<Record<string, FileGroupId>> = {
  'nomenclature.json': 'json',
  'nomenclature.schema.json': 'json',
  'template.json': 'json',
  'occupations.ndjson': 'json',
  'provenance.ndjson': 'report',
  'report.json': 'report',
  'report.md': 'report',
  'report.en.md': 'report',
  'catalog.jsonld': 'dcat',
  'CHANGELOG.md': 'changes',
  'index.json': 'other',
}

/** The form that a file is part of, by its path; `other` for a file that this site does not know. */
export function groupOfFile(path: string): FileGroupId {
  const [folder, ...rest] = path.split('/')
  if (rest.length === 0) return groupOfRootFile[path] ?? 'other'
  if (folder === 'releases') return 'changes'
  return fileGroupIds.find(id => id === folder) ?? 'other'
}

/** Every file of the index by the form that it is part of, the tables in their own order first; no form without a file. */
export function fileGroups({ index }: Pick<Dataset, 'index'>): { id: FileGroupId; files: DatasetFile[] }[] {
  return fileGroupIds
    .map(id => ({
      id,
      files: index.files.filter(({ path }) => groupOfFile(path) === id).toSorted(tablesFirst),
    }))
    .filter(({ files }) => files.length > 0)
}

/** The name of the table that a file holds: `csv/skills.csv` and `parquet/skills.parquet` hold `skills`. */
export function tableNameOf(path: string): string | undefined {
  return /^(?:csv|parquet)\/(?<name>[a-z_]+)\.(?:csv|parquet)$/.exec(path)?.groups?.name
}

function tablesFirst(a: DatasetFile, b: DatasetFile): number {
  const rank = ({ path }: DatasetFile) => {
    const position = tables.findIndex(({ name }) => name === tableNameOf(path))
    return position < 0 ? tables.length : position
  }
  return rank(a) - rank(b)
}
