import { closeSync, openSync, readSync, unlinkSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { createThreads } from '@metiers/engine'
import { exportParquet } from '@metiers/export-parquet'
import { exportSqlite } from '@metiers/export-sqlite'
import { exportXlsx } from '@metiers/export-xlsx'
import type { Nomenclature, OutputFile, Report } from '@metiers/schema'

/** The step that makes them in a thread; its input is the dataset as JSON, its settings are the folder to write to. */
export const tableFormsStep = 'table-forms'

/** What the thread has made: an output file, and where its bytes stand. */
export type Made = { path: string; mediaType: string; file: string }

type Dataset = { nomenclature: Nomenclature; report: Report }

// The thread runs as this file does: compiled, or from source where something that compiles is at hand.
const script = new URL(`./table-forms-thread${import.meta.url.slice(-3)}`, import.meta.url)
/** Below this, starting a thread and sending it the dataset costs more than it brings. */
const handful = 300
const pieceBytes = 1024 * 1024

/** The forms of the tables that take long: Excel, Parquet, SQLite. */
export function makeTableForms(dataset: Dataset, scratch: string): OutputFile[] {
  return [...exportXlsx(dataset), ...exportParquet(dataset), ...exportSqlite(dataset, scratch)]
}

/**
 * The same, of a large dataset on a machine with more than one processor made in a thread, beside what is made here in
 * the meantime. They stand in `scratch` until they are read.
 */
export async function tableForms(dataset: Dataset, scratch: string): Promise<OutputFile[]> {
  if (dataset.nomenclature.occupations.length < handful || availableParallelism() < 2)
    return makeTableForms(dataset, scratch)
  const { nomenclature, report } = dataset
  const input = Buffer.from(JSON.stringify({ nomenclature, report }))
  const threads = createThreads(script, { threads: 1, milliseconds: Number.POSITIVE_INFINITY })
  try {
    const outcome = await threads.run({
      step: tableFormsStep,
      input,
      settings: scratch,
      name: scratch,
      key: '',
    })
    if (!('output' in outcome)) throw new Error('the thread that makes the forms of the tables has ended')
    const made: Made[] = JSON.parse(outcome.output)
    return made.map(({ path, mediaType, file }) => ({ path, mediaType, chunks: takenFrom(file) }))
  } finally {
    await threads.close()
  }
}

/** The bytes of a file, which is removed when they have been read. */
function* takenFrom(file: string): Generator<Uint8Array> {
  const handle = openSync(file, 'r')
  try {
    for (;;) {
      const piece = Buffer.alloc(pieceBytes)
      const length = readSync(handle, piece)
      if (length === 0) break
      yield piece.subarray(0, length)
    }
  } finally {
    closeSync(handle)
  }
  unlinkSync(file)
}
