import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { assertSize, UnreadableInput } from '@metiers/document'
import { exportRdf } from '@metiers/export-jsonld'
import type { DatasetStatement, Nomenclature } from '@metiers/schema'
import { gitPlaceOf, openRevision } from './git-files.js'
import { parseDataset } from './parse-dataset.js'

/** A dataset to compare, and its graph as N-Triples: the one that was published, or else the one we publish today. */
export type Dataset = { nomenclature: Nomenclature; graph(): Promise<Iterable<string>> }

const datasetFile = 'nomenclature.json'
const graphFile = 'jsonld/nomenclature.nt'

/** A dataset larger than this is not read whole. */
const limit = 512 * 1024 * 1024

/** Reads a file of a published folder; null where there is none. */
type Reader = (path: string) => Promise<string | null>

/**
 * The dataset behind a name: a folder with a `nomenclature.json`, such a file, or a git revision and a path
 * (`HEAD~1:dist`). What exists on disk comes first. Throws `UnreadableInput` where there is none, or none of this schema.
 */
export async function readNamedDataset(name: string): Promise<Dataset> {
  const found = await stat(name).catch(() => null)
  if (found?.isDirectory()) return fromFolder(name, path => readText(join(name, path)))
  if (found) return fromFile(name, await readText(name))
  const place = gitPlaceOf(name)
  if (place === null) throw noDataset(name)
  const revision = await openRevision(place)
  const file = await revision.read('', limit)
  return file === null ? fromFolder(name, path => revision.read(path, limit)) : fromFile(name, file)
}

/** The graph of a nomenclature, and of what is stated of it, as this version of metiers publishes it. */
export async function graphOf(
  nomenclature: Nomenclature,
  statement: DatasetStatement = {},
): Promise<Iterable<string>> {
  const files = exportRdf(nomenclature, statement)
  return textChunks(files.find(({ path }) => path === graphFile)?.chunks ?? [])
}

function* textChunks(chunks: Iterable<string | Uint8Array>): Generator<string> {
  for (const chunk of chunks) yield typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8')
}

async function fromFolder(name: string, read: Reader): Promise<Dataset> {
  const text = await read(datasetFile)
  if (text === null) throw noDataset(name)
  const nomenclature = parseDataset(text, `${name}/${datasetFile}`)
  return {
    nomenclature,
    graph: async () => {
      const published = await read(graphFile)
      return published === null ? await graphOf(nomenclature) : [published]
    },
  }
}

function fromFile(name: string, text: string | null): Dataset {
  if (text === null) throw noDataset(name)
  const nomenclature = parseDataset(text, name)
  return { nomenclature, graph: () => graphOf(nomenclature) }
}

async function readText(path: string): Promise<string | null> {
  try {
    const found = await stat(path)
    if (!found.isFile()) return null
    assertSize(found.size, limit, path)
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof UnreadableInput) throw error
    return null
  }
}

function noDataset(path: string): UnreadableInput {
  return new UnreadableInput({ code: 'dataset-missing', path, facts: {} })
}
