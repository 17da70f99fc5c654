// `npm run bench:exports`: time and peak memory of each exporter, for the real sources and for 10,000 occupations with
// a profile each; every measurement is a process of its own.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadSources } from '../packages/cli/lib/load-sources.js'
import { assess } from '../packages/cli/lib/pipeline.js'
import { generate } from './generate.js'

const size = Number(process.argv[2] ?? 10_000)
const repository = fileURLToPath(new URL('../', import.meta.url))
const script = fileURLToPath(new URL('./one-export.js', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'metiers-bench-'))
const print = line => process.stdout.write(`${line}\n`)
const run = args => JSON.parse(execFileSync(process.execPath, [script, ...args], { encoding: 'utf8' }))

async function dataset(folder, name) {
  const { nomenclature, report, provenance } = assess(await loadSources(folder))
  const file = join(work, `${name}.json`)
  writeFileSync(file, JSON.stringify({ nomenclature, report, provenance }))
  return { file, occupations: nomenclature.occupations.length }
}

try {
  const generated = join(work, 'sources')
  mkdirSync(generated)
  writeFileSync(join(generated, 'a.txt'), [...generate(size)].join(''))
  const limits = 'limits: { documentBytes: 1000000000, milliseconds: 600000, megabytes: 8192 }\n'
  writeFileSync(join(generated, 'sources.yaml'), limits)
  const datasets = [await dataset(join(repository, 'sources'), 'real'), await dataset(generated, 'large')]
  print(`Each in a process of its own, on Node ${process.version}.\n`)
  const heads = datasets.map(({ occupations }) => `${occupations}: ms | KB | peak MB`)
  print(`| exporter | ${heads.join(' | ')} | ms, large / small |`)
  print(`| --- | ${'---: | '.repeat(heads.length * 3 + 1)}`)
  for (const name of run([])) {
    const results = datasets.map(({ file }) => run([file, name]))
    const cells = results.flatMap(({ ms, bytes, peak }) => [
      ms.toFixed(0),
      (bytes / 1024).toFixed(0),
      peak.toFixed(0),
    ])
    const [small, large] = results
    print(`| ${name} | ${cells.join(' | ')} | x${(large.ms / small.ms).toFixed(0)} |`)
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
