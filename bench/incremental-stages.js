// Runs the stages of a build with a cache that has all but what changed, and prints what each takes of a processor (ms) as
// JSON.
import { tmpdir } from 'node:os'
import { openCache } from '../packages/cli/lib/cache.js'
import { loadSources } from '../packages/cli/lib/load-sources.js'
import { assess, exportAll } from '../packages/cli/lib/pipeline.js'
import { scanSources } from '../packages/cli/lib/scan-sources.js'

const [, , sources, folder] = process.argv
const times = {}
const stage = async (name, work) => {
  const start = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(start)
  times[name] = (user + system) / 1000
  return result
}

const cache = openCache(folder, { warn: message => process.stderr.write(`${message}\n`) })
const scan = await stage('checksums of all files', () => scanSources(sources, cache))
const loaded = await stage('reading, all but one from the cache', () => loadSources(sources, { scan, cache }))
const assessed = await stage('ingestion and validation', () => assess(loaded))
await stage('exports', async () => {
  for (const { chunks } of await exportAll(assessed, tmpdir())) for (const _ of chunks);
})
process.stdout.write(JSON.stringify(times))
