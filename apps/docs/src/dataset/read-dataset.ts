import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UnreadableInput } from '@metiers/document'
import {
  type Nomenclature,
  nomenclatureSchema,
  type ProvenanceRecord,
  provenanceRecordSchema,
  type Report,
  reportSchema,
} from '@metiers/schema'
import type { z } from 'zod'
import { type DatasetIndex, datasetIndexSchema } from './dataset-index'

/** What the site is made from: the files of `dist/` that say what the data is, read and checked. */
export type Dataset = {
  folder: string
  nomenclature: Nomenclature
  report: Report
  /** Every record of `provenance.ndjson`, in the order of the sources. */
  provenance: ProvenanceRecord[]
  index: DatasetIndex
}

/** Reads a folder that `metiers build` has written. Throws `UnreadableInput`, naming the file and what to do. */
export function readDataset(folder: string): Dataset {
  return {
    folder,
    nomenclature: readJson(folder, 'nomenclature.json', nomenclatureSchema),
    report: readJson(folder, 'report.json', reportSchema),
    provenance: readRecords(folder, 'provenance.ndjson'),
    index: readJson(folder, 'index.json', datasetIndexSchema),
  }
}

/** The text of one file of the dataset. Throws `UnreadableInput`. */
export function readDatasetFile(folder: string, path: string): string {
  try {
    return readFileSync(join(folder, path), 'utf8')
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : null
    throw new UnreadableInput({ code: 'dataset-file-not-read', path: join(folder, path), facts: { reason } })
  }
}

function readJson<T>(folder: string, path: string, schema: z.ZodType<T>): T {
  return parseAs(schema, readDatasetFile(folder, path), folder, path)
}

function readRecords(folder: string, path: string): ProvenanceRecord[] {
  const lines = readDatasetFile(folder, path).split('\n')
  return lines.filter(line => line !== '').map(line => parseAs(provenanceRecordSchema, line, folder, path))
}

function parseAs<T>(schema: z.ZodType<T>, text: string, folder: string, path: string): T {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new UnreadableInput({ code: 'dataset-file-not-json', path: join(folder, path), facts: {} })
  }
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const pointer = `/${result.error.issues[0]?.path.join('/') ?? ''}`
  throw new UnreadableInput({
    code: 'dataset-of-another-version',
    path: join(folder, path),
    facts: { pointer },
  })
}
