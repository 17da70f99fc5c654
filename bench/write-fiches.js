// Writes generated fiches as Word files, one a file, the same for the same number.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDocument } from '../packages/document/lib/index.js'
import { writeFiche } from '../packages/export-word/lib/index.js'
import { defaultManifest, defaultTemplate, ingest, noDecisions } from '../packages/ingest/lib/index.js'
import { generate } from './generate.js'

/** Writes `count` fiches to a folder, which it makes, and gives their size in bytes. */
export async function writeFiches(folder, count) {
  const bytes = Buffer.from([...generate(count)].join(''))
  const source = { id: 'a', path: 'a.txt', mediaType: 'text/plain', sha256: '', byteLength: 0, title: null }
  const documents = [{ source, ...(await readDocument(bytes, 'a.txt')) }]
  const template = defaultTemplate()
  const { nomenclature } = ingest({
    manifest: defaultManifest(),
    decisions: noDecisions,
    alignments: [],
    documents,
    template,
  })
  mkdirSync(folder)
  let written = 0
  for (const occupation of nomenclature.occupations) {
    const file = await writeFiche({ occupation, family: 'ESSAI', subfamily: null }, template)
    writeFileSync(join(folder, `${occupation.id}.docx`), file)
    written += file.byteLength
  }
  return written
}
