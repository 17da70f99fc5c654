import { readFileSync } from 'node:fs'
import { nomenclatureSchema, reportSchema } from '@metiers/schema'
import type { CellValue } from '@metiers/tables'

const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../tables/fixtures/workshop/${name}.json`, import.meta.url), 'utf8'))

/** A small dataset with every kind of value, and the rows of its tables as they were written by hand. */
export const workshop = {
  nomenclature: nomenclatureSchema.parse(fixture('nomenclature')),
  report: reportSchema.parse(fixture('report')),
  rows: fixture('rows') as Record<string, CellValue[][]>,
}
