import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { type Outcome, serveThread, type Task } from '@metiers/engine'
import { type Made, makeTableForms, tableFormsStep } from './table-forms.js'

// The whole program of the thread that makes the forms of the tables: a dataset in, files in a folder out.
serveThread({ [tableFormsStep]: run })

async function run({ input, settings: folder }: Task, begin: () => void): Promise<Outcome> {
  begin()
  const made: Made[] = []
  for (const { path, mediaType, chunks } of makeTableForms(
    JSON.parse(Buffer.from(input).toString('utf8')),
    folder,
  )) {
    const file = join(folder, `form-${made.length}`)
    const handle = openSync(file, 'wx')
    try {
      for (const chunk of chunks) {
        const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk
        for (let at = 0; at < bytes.byteLength; ) at += writeSync(handle, bytes, at)
      }
    } finally {
      closeSync(handle)
    }
    made.push({ path, mediaType, file })
  }
  return { output: JSON.stringify(made) }
}
