import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Nomenclature, nomenclatureSchema, type Report, reportSchema } from '@metiers/schema'
import { onTestFinished } from 'vitest'
import { exportCsv } from '../src/index.js'

const published = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../fixtures/golden/dist/${path}`, import.meta.url), 'utf8'))

/** The dataset as it is published. */
export const nomenclature: Nomenclature = nomenclatureSchema.parse(published('nomenclature.json'))
export const report: Report = reportSchema.parse(published('report.json'))

/** Writes the tables and what describes them into a folder that is gone after the test. */
export function written(input = { nomenclature, report }): string {
  const folder = mkdtempSync(join(tmpdir(), 'metiers-csv-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const { path, chunks } of exportCsv(input)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), Buffer.concat([...chunks].map(chunk => Buffer.from(chunk))))
  }
  return join(folder, 'csv')
}
