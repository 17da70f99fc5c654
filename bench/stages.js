// Runs the stages on one folder of sources in this process and prints their times (ms) and the peak memory (MB)
// as JSON: a process for each size, since the peak of a process never goes down.
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { loadSources } from '../packages/cli/lib/load-sources.js'
import { exportAll } from '../packages/cli/lib/pipeline.js'
import { ingest } from '../packages/ingest/lib/index.js'
import { validate } from '../packages/validate/lib/index.js'

const times = {}
const stage = async (name, work) => {
  const start = performance.now()
  const result = await work()
  times[name] = performance.now() - start
  return result
}

const loaded = await stage('read', () => loadSources(process.argv[2]))
const ingested = await stage('ingest', () => ingest(loaded))
const report = await stage('validate', () =>
  validate({ ...ingested, manifest: loaded.manifest, previous: null }),
)
const bytes = await stage('export', async () => {
  let written = 0
  const hash = createHash('sha256')
  for (const { chunks } of await exportAll({ ...ingested, report }, tmpdir())) {
    for (const chunk of chunks) {
      const piece = Buffer.from(chunk)
      written += piece.byteLength
      hash.update(piece)
    }
  }
  return written
})
const peak = process.resourceUsage().maxRSS / 1024
process.stdout.write(JSON.stringify({ times, peak, bytes, profiles: ingested.sectionStates.size }))
