// `npm run bench:site [COUNT ...]`: time, peak memory and size of the site of the real dataset and of generated ones.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generate } from './generate.js'

const counts = process.argv.slice(2).map(Number)
const here = path => fileURLToPath(new URL(path, import.meta.url))
const docs = here('../apps/docs')
const astro = join(dirname(createRequire(`${docs}/`).resolve('astro/package.json')), 'astro.js')
const print = line => process.stdout.write(`${line}\n`)

// Below the app: Astro runs the chunks that it builds from beside the output only if that is below where it runs.
mkdirSync(join(docs, '.test-sites'), { recursive: true })
const work = mkdtempSync(join(docs, '.test-sites/bench-'))

function generatedDataset(count) {
  const sources = join(work, `${count}-sources`)
  const dataset = join(work, `${count}-dataset`)
  mkdirSync(sources)
  writeFileSync(join(sources, 'a.txt'), [...generate(count)].join(''))
  const program = here('../packages/cli/bin/metiers.js')
  const args = [program, 'build', '--sources', sources, '--out', dataset]
  execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  return dataset
}

function measure(dataset) {
  const out = join(work, 'site')
  const used = join(work, 'resources-used.json')
  const recorder = new URL('./resources-used.js', import.meta.url)
  recorder.searchParams.set('to', used)
  rmSync(out, { recursive: true, force: true })
  const start = performance.now()
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', recorder.href, astro, 'build', '--silent'],
    {
      cwd: docs,
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        DATASET: dataset,
        SITE_OUT: out,
      },
      encoding: 'utf8',
    },
  )
  const seconds = (performance.now() - start) / 1000
  if (status !== 0) throw new Error(`the site of ${dataset} does not build:\n${stderr}`)
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter(file => file.isFile())
  const bytes = files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0)
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(used, 'utf8'))
  return {
    seconds,
    processor: (userCPUTime + systemCPUTime) / 1e6,
    peak: maxRSS / 1024,
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    megabytes: bytes / 1e6,
  }
}

try {
  print(`One build each, on Node ${process.version}.\n`)
  print(
    '| dataset | pages | seconds | processor seconds | ms a page | peak MB | site MB |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
  )
  const datasets = [
    ['the real one', here('../dist')],
    ...counts.map(count => [`${count} occupations`, generatedDataset(count)]),
  ]
  for (const [name, dataset] of datasets) {
    const { seconds, processor, peak, pages, megabytes } = measure(dataset)
    const cells = [
      pages,
      seconds.toFixed(1),
      processor.toFixed(1),
      ((seconds * 1000) / pages).toFixed(1),
      peak.toFixed(0),
      megabytes.toFixed(1),
    ]
    print(`| ${name} | ${cells.join(' | ')} |`)
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
