// Runs one exporter on a dataset that was read before, in this process, and prints its time (ms), the bytes that it
// gave and the peak memory (MB) beyond that of a process which only loads the dataset.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { exportCsv } from '../packages/export-csv/lib/index.js'
import { catalogueFile } from '../packages/export-dcat/lib/index.js'
import { exportJson } from '../packages/export-json/lib/index.js'
import { exportJsonld, exportRdf } from '../packages/export-jsonld/lib/index.js'
import { exportParquet } from '../packages/export-parquet/lib/index.js'
import { exportRome } from '../packages/export-rome/lib/index.js'
import { exportSqlite } from '../packages/export-sqlite/lib/index.js'
import { exportXlsx } from '../packages/export-xlsx/lib/index.js'
import { catalogueSchema } from '../packages/schema/lib/index.js'

const exporters = {
  'none (the dataset alone)': () => [],
  'json and provenance': ({ nomenclature, provenance }) => exportJson(nomenclature, provenance),
  csv: exportCsv,
  'json-ld': ({ nomenclature }) => exportJsonld(nomenclature),
  'turtle, n-triples, vocabulary, shapes': ({ nomenclature }) => exportRdf(nomenclature),
  rome: ({ nomenclature }) => exportRome(nomenclature),
  xlsx: exportXlsx,
  parquet: exportParquet,
  sqlite: exportSqlite,
  dcat: ({ nomenclature }) => [
    catalogueFile({ nomenclature, catalogue: catalogueSchema.parse({}), files: [] }),
  ],
}

const [, , file, name] = process.argv
if (file === undefined) {
  process.stdout.write(JSON.stringify(Object.keys(exporters)))
} else {
  const dataset = JSON.parse(readFileSync(file, 'utf8'))
  const start = performance.now()
  let bytes = 0
  const hash = createHash('sha256')
  for (const { chunks } of await exporters[name](dataset)) {
    for (const chunk of chunks) {
      const piece = Buffer.from(chunk)
      bytes += piece.byteLength
      hash.update(piece)
    }
  }
  const ms = performance.now() - start
  process.stdout.write(JSON.stringify({ ms, bytes, peak: process.resourceUsage().maxRSS / 1024 }))
}
