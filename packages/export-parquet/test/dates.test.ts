import { readFileSync } from 'node:fs'
import { type Nomenclature, nomenclatureSchema, reportSchema } from '@metiers/schema'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { expect, it } from 'vitest'
import { exportParquet } from '../src/index.js'

const published = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../fixtures/golden/dist/${path}`, import.meta.url), 'utf8'))
const nomenclature: Nomenclature = nomenclatureSchema.parse(published('nomenclature.json'))
const report = reportSchema.parse(published('report.json'))

/** A table of the published dataset, with its first mapping reviewed on a day. */
function mappingsReviewedOn(day: string): ArrayBuffer {
  const dataset = structuredClone(nomenclature)
  const [first] = dataset.occupations.flatMap(({ mappings }) => mappings)
  if (!first) throw new Error('the published dataset has no mapping')
  Object.assign(first, { status: 'confirmed', reviewer: 'A. Martin', reviewedOn: day })
  const file = exportParquet({ nomenclature: dataset, report }).find(
    ({ path }) => path === 'parquet/rome_mappings.parquet',
  )
  const [bytes] = [...(file?.chunks ?? [])]
  if (!(bytes instanceof Uint8Array)) throw new Error('the table is not bytes')
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
}

it('a date is a date, the same day in any time zone, and nothing where none is stated', async () => {
  for (const day of ['2026-01-31', '1969-12-31', '2024-02-29']) {
    const file = mappingsReviewedOn(day)
    const element = parquetMetadata(file).schema.find(({ name }) => name === 'reviewedOn')
    expect([element?.type, element?.converted_type]).toEqual(['INT32', 'DATE'])
    const [first, second] = await parquetReadObjects({ file, columns: ['reviewedOn'] })
    expect(first?.reviewedOn).toEqual(new Date(`${day}T00:00:00Z`))
    expect(second?.reviewedOn ?? null).toBeNull()
  }
})
