import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UnreadableInput } from '@metiers/document'
import { readRegularText } from '@metiers/engine'
import type { Report } from '@metiers/schema'
import { datasetBytes } from './dataset-bytes.js'
import { codeOf } from './folder.js'

/** Writes the report as JSON where a file is asked for. Throws `UnreadableInput` where it cannot be written. */
export async function writeReport(file: string | undefined, report: Report): Promise<void> {
  if (file !== undefined) await write(file, `${JSON.stringify(report, null, 2)}\n`)
}

/** Writes the report of the dataset that stands in `out`. Throws `UnreadableInput` where it cannot be written. */
export async function copyReport(out: string, file: string): Promise<void> {
  await write(file, await readRegularText(join(out, 'report.json'), datasetBytes))
}

async function write(file: string, content: string): Promise<void> {
  try {
    await writeFile(file, content)
  } catch (error) {
    throw new UnreadableInput({ code: 'report-not-written', path: file, facts: { reason: codeOf(error) } })
  }
}
