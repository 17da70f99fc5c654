// `npm run bench`: time and peak memory of each stage for the real sources and for generated documents, the
// growth from one size to the next, and the whole command as a person runs it.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generate } from './generate.js'

const repository = fileURLToPath(new URL('../', import.meta.url))
const sizes = [10, 100, 1000]
const repeats = 5
const work = mkdtempSync(join(tmpdir(), 'metiers-bench-'))
const print = line => process.stdout.write(`${line}\n`)

function measure(folder) {
  const script = fileURLToPath(new URL('./stages.js', import.meta.url))
  const runs = Array.from({ length: repeats }, () =>
    JSON.parse(execFileSync(process.execPath, [script, folder], { encoding: 'utf8' })),
  )
  const median = numbers => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
  const stages = Object.keys(runs[0].times)
  return {
    profiles: runs[0].profiles,
    bytes: runs[0].bytes,
    times: Object.fromEntries(stages.map(name => [name, median(runs.map(run => run.times[name]))])),
    peak: median(runs.map(run => run.peak)),
  }
}

function medianSeconds(command, args) {
  const seconds = Array.from({ length: repeats }, () => {
    const start = performance.now()
    const { status } = spawnSync(command, args, { cwd: repository, stdio: 'ignore' })
    if (status !== 0) throw new Error(`${args.join(' ')} ended with status ${status}`)
    return (performance.now() - start) / 1000
  })
  return seconds.sort((a, b) => a - b)[Math.floor(repeats / 2)]
}

try {
  const rows = [['real sources', measure(join(repository, 'sources'))]]
  for (const size of sizes) {
    const folder = join(work, String(size))
    mkdirSync(folder)
    writeFileSync(join(folder, 'a.txt'), [...generate(size)].join(''))
    rows.push([`${size} fiches`, measure(folder)])
  }
  const stages = Object.keys(rows[0][1].times)
  print(`Median of ${repeats} runs, each in a process of its own, on Node ${process.version}.\n`)
  print(
    `| input | profiles | ${stages.map(name => `${name} ms`).join(' | ')} | total ms | ms a fiche | peak MB | written KB |`,
  )
  print(`| --- | ${'---: | '.repeat(stages.length + 5)}`)
  for (const [name, { profiles, times, peak, bytes }] of rows) {
    const total = stages.reduce((sum, stage) => sum + times[stage], 0)
    const cells = [
      ...stages.map(stage => times[stage].toFixed(1)),
      total.toFixed(1),
      (total / profiles).toFixed(2),
      peak.toFixed(0),
      (bytes / 1024).toFixed(0),
    ]
    print(`| ${name} | ${profiles} | ${cells.join(' | ')} |`)
  }
  const [, , hundred, thousand] = rows.map(([, row]) => row)
  print('\nFrom 100 to 1,000 fiches (10 is linear; less where a fixed cost is spread):')
  for (const stage of stages)
    print(`  ${stage}: x${(thousand.times[stage] / hundred.times[stage]).toFixed(1)}`)

  const program = join(repository, 'packages/cli/bin/metiers.js')
  const out = join(work, 'dist')
  print(
    `\nmetiers build on the real sources: ${medianSeconds(process.execPath, [program, 'build', '--out', out]).toFixed(2)} s`,
  )
  print(`node -e 0, to compare: ${medianSeconds(process.execPath, ['-e', '0']).toFixed(2)} s`)
} finally {
  rmSync(work, { recursive: true, force: true })
}
