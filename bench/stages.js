// Runs the stages on one folder of sources in this process and prints what each takes of a processor (ms), those of each
// form on its own, and the peak memory (MB) as JSON: a process for each size, since the peak of a process never goes down.
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadSources } from '../packages/cli/lib/load-sources.js'
import { assess, exportAll } from '../packages/cli/lib/pipeline.js'

const times = {}
const stage = async (name, work) => {
  const start = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(start)
  times[name] = (times[name] ?? 0) + (user + system) / 1000
  return result
}

const scratch = mkdtempSync(join(tmpdir(), 'metiers-bench-'))
try {
  const loaded = await stage('reading', () => loadSources(process.argv[2]))
  const assessed = await stage('recognising, assembling, checking', () => assess(loaded))
  const files = await stage('words of the report, forms made in a thread', () => exportAll(assessed, scratch))
  let bytes = 0
  const hash = createHash('sha256')
  for (const { path, chunks } of files) {
    await stage(`writing ${path.includes('/') ? `${path.split('/')[0]}/` : path}`, () => {
      for (const chunk of chunks) {
        const piece = Buffer.from(chunk)
        bytes += piece.byteLength
        hash.update(piece)
      }
    })
  }
  const peak = process.resourceUsage().maxRSS / 1024
  process.stdout.write(JSON.stringify({ times, peak, bytes, profiles: assessed.sectionStates.size }))
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
