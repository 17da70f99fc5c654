import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Delta } from '@metiers/changes'
import type { Dataset } from '../../src/dataset/read-dataset'

/** The IRI of a release, as the releases of these tests have them. */
export const releaseIri = (version: string) => `https://example.org/release/${version}`

/** A dataset with these releases, and a delta of each of these names, written into an empty folder. */
export function datasetWithReleases(
  dataset: Dataset,
  folder: string,
  released: { version: string; date: string }[],
  deltas: Map<string, Delta>,
): Dataset {
  const text = (value: unknown) => `${JSON.stringify(value)}\n`
  for (const name of ['releases', 'changes']) mkdirSync(join(folder, name))
  const releases = released.map(({ version, date }) => ({ iri: releaseIri(version), version, date }))
  const latest = { iri: 'https://example.org/', version: dataset.nomenclature.version }
  writeFileSync(join(folder, 'releases/index.json'), text({ latest, releases }))
  for (const [name, delta] of deltas) writeFileSync(join(folder, `changes/${name}.json`), text(delta))
  const paths = ['releases/index.json', ...[...deltas.keys()].map(name => `changes/${name}.json`)]
  const files = paths.map(path => ({ path, byteLength: 0, mediaType: 'application/json', sha256: '' }))
  return { ...dataset, folder, index: { ...dataset.index, files } }
}
