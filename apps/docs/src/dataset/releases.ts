import { compareVersions, type Delta, deltaSchema } from '@metiers/changes'
import { z } from 'zod'
import { onceEach } from './memo'
import { type Dataset, readDatasetFile } from './read-dataset'

const releaseIndexSchema = z.object({
  latest: z.object({ iri: z.string(), version: z.string() }),
  releases: z.array(z.object({ iri: z.string(), version: z.string(), date: z.string() })),
})

/** An edition of the dataset: its version, the date of its release (null while it is not released), what changed in it. */
export type DatasetEdition = {
  version: string
  date: string | null
  iri: string | null
  /** undefined for the first edition, and where the dataset has no account of its changes */
  delta: Delta | undefined
  /** the files that say the same */
  files: string[]
}

/** Where an edition stands on the page of the versions. */
export function editionAnchor({ version, date }: Pick<DatasetEdition, 'version' | 'date'>): string {
  return date === null ? 'en-cours' : `v${version}`
}

/** The edition that the dataset is itself: its version, and the date of its release, null while it is not released. */
export const currentEdition = onceEach((dataset: Dataset): Pick<DatasetEdition, 'version' | 'date'> => {
  const { version } = dataset.nomenclature
  return editionsOf(dataset).find(edition => edition.version === version) ?? { version, date: null }
})

/** Every edition that the dataset tells of, the newest first: its releases, and what is there now. */
export const editionsOf = onceEach(({ folder, index, nomenclature }: Dataset): DatasetEdition[] => {
  const paths = index.files.map(({ path }) => path)
  const read = (path: string): unknown => JSON.parse(readDatasetFile(folder, path))
  const releases = paths.includes('releases/index.json')
    ? releaseIndexSchema.parse(read('releases/index.json')).releases
    : []
  const deltas = new Map(
    paths.flatMap(path => {
      const name = /^changes\/(?<name>[^/]+)\.json$/.exec(path)?.groups?.name
      return name === undefined || name === 'delta.schema'
        ? []
        : [[name, deltaSchema.parse(read(path))] as const]
    }),
  )
  const filesOf = (name: string) => paths.filter(path => path.startsWith(`changes/${name}.`))
  const released = releases
    .toSorted((a, b) => compareVersions(b.version, a.version))
    .map(
      ({ version, date, iri }): DatasetEdition => ({
        version,
        date,
        iri,
        delta: deltas.get(version),
        files: filesOf(version),
      }),
    )
  // What is there now is an edition of its own where it says something else than the last release.
  const { version } = nomenclature
  const now = (name: string): DatasetEdition => ({
    version,
    date: null,
    iri: null,
    delta: deltas.get(name),
    files: filesOf(name),
  })
  if (deltas.has('unreleased')) return [now('unreleased'), ...released]
  return released.some(release => release.version === version) ? released : [now(version), ...released]
})
