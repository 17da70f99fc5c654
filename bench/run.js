// `npm run bench -- [COUNT] [--large]`: what `metiers build` costs for COUNT Word files of one fiche (2,000), beside
// mammoth, which converts the same files in one process: from nothing, with one of them changed, with nothing changed.
// Then the share of each stage, and how it grows; and what two threads read beside one. With `--large`, the peak memory of
// 10,000 and 50,000 fiches of one text. Other work on the machine shows in seconds more than in seconds of a processor.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { changeOne } from './change-one.js'
import { generate } from './generate.js'
import { writeFiches } from './write-fiches.js'

const isLarge = process.argv.includes('--large')
const count = Number(process.argv.slice(2).find(argument => /^\d+$/.test(argument)) ?? 2000)
const repeats = 3
const work = mkdtempSync(join(tmpdir(), 'metiers-bench-'))
const sources = join(work, 'sources')
const here = name => fileURLToPath(new URL(name, import.meta.url))
const print = line => process.stdout.write(`${line}\n`)
const load = () =>
  loadavg()
    .map(each => each.toFixed(1))
    .join(', ')

/** Runs a program of Node, and gives its seconds, its seconds of a processor, and its peak memory (MB). */
function run(args, cwd = work) {
  const used = join(work, 'resources-used.json')
  const recorder = new URL('./resources-used.js', import.meta.url)
  recorder.searchParams.set('to', used)
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--import', recorder.href, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, METIERS_LANG: 'en' },
  })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with status ${status}:\n${stderr}`)
  const seconds = (performance.now() - start) / 1000
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(used, 'utf8'))
  return { seconds, processor: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024 }
}

const median = numbers => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
/** The median of some runs, each after what prepares it. */
function measure(prepare, args) {
  const runs = Array.from({ length: repeats }, () => {
    prepare()
    return run(args)
  })
  const of = name => median(runs.map(each => each[name]))
  return { seconds: of('seconds'), processor: of('processor'), peak: of('peak') }
}

const program = here('../packages/cli/bin/metiers.js')
const build = (...more) => [program, 'build', '--sources', sources, '--out', join(work, 'dist'), ...more]
const clear = () => {
  for (const name of ['.metiers', 'dist']) rmSync(join(work, name), { recursive: true, force: true })
}

/** The folder of one text with so many fiches, and with limits that it is within. */
function textOf(size) {
  const folder = join(work, `text-${size}`)
  mkdirSync(folder)
  writeFileSync(join(folder, 'a.txt'), [...generate(size)].join(''))
  const limits = 'limits: { documentBytes: 1000000000, textBytes: 1000000000, textLines: 100000000, '
  const more = 'textCells: 100000000, milliseconds: 6000000, megabytes: 8192 }\n'
  writeFileSync(join(folder, 'sources.yaml'), limits + more)
  return folder
}
const stagesOf = folder =>
  JSON.parse(execFileSync(process.execPath, ['--max-old-space-size=6144', here('./stages.js'), folder]))

try {
  await writeFiches(sources, count - 1)
  await changeOne(sources)
  const files = await Promise.all(
    Array.from({ length: repeats + 1 }, (_, edition) => changeOne(null, edition)),
  )
  let edition = 0
  const another = () => writeFileSync(join(sources, 'essai.docx'), files[edition++ % files.length])
  print(`${count} Word files of one fiche, every form; median of ${repeats} runs on Node ${process.version}.`)
  print(`Load of the machine when it begins: ${load()}.\n`)
  const mammoth = measure(() => {}, [here('./word-reader.js'), sources, 'mammoth'])
  const rows = [
    ['mammoth alone converts them', mammoth, ''],
    ['a build from nothing', measure(clear, build()), '0.6'],
    ['one changed', measure(another, build()), '0.15'],
    ['nothing changed', measure(() => {}, build()), '0.02'],
  ]
  print('| what | seconds | × mammoth | of a processor | × mammoth | to reach | peak MB |')
  print('| --- | ---: | ---: | ---: | ---: | ---: | ---: |')
  for (const [name, { seconds, processor, peak }, goal] of rows) {
    const ratios = [seconds / mammoth.seconds, processor / mammoth.processor].map(ratio => ratio.toFixed(3))
    const cells = [seconds.toFixed(2), ratios[0], processor.toFixed(2), ratios[1], goal, peak.toFixed(0)]
    print(`| ${name} | ${cells.join(' | ')} |`)
  }
  another()
  const stagesOfOne = JSON.parse(
    execFileSync(process.execPath, [here('./incremental-stages.js'), sources, join(work, '.metiers/cache')]),
  )
  const whole = Object.values(stagesOfOne).reduce((sum, each) => sum + each, 0)
  print('\nWhat one changed file costs, stage by stage, of a processor:')
  for (const [stage, each] of Object.entries(stagesOfOne))
    print(`  ${stage}: ${each.toFixed(0)} ms (${((100 * each) / whole).toFixed(0)} %)`)
  const [one, two] = ['1', '2'].map(threads =>
    measure(() => {}, [here('./word-reader.js'), sources, 'metiers', threads]),
  )
  print(
    `\nReading alone: ${one.seconds.toFixed(2)} s with one thread, ${two.seconds.toFixed(2)} s with two: ×${(one.seconds / two.seconds).toFixed(2)} (to reach: 1.8).`,
  )

  print('\nStages of one text of so many fiches, in one process (ms of a processor):\n')
  const sizes = [1000, 4000, 16_000]
  const grown = sizes.map(size => stagesOf(textOf(size)))
  const stages = Object.keys(grown[0].times)
  const total = ({ times }) => stages.reduce((sum, stage) => sum + times[stage], 0)
  print(
    `| stage | share | ${sizes.join(' | ')} | ${sizes.at(-1)} a fiche, beside ${sizes[0]} (to reach: 1.2) |`,
  )
  print(`| --- | ---: | ${'---: | '.repeat(sizes.length + 1)}`)
  const growth = (small, large) => (large / small / (sizes.at(-1) / sizes[0])).toFixed(2)
  for (const stage of stages) {
    const times = grown.map(each => each.times[stage])
    const share = ((100 * times[0]) / total(grown[0])).toFixed(0)
    print(
      `| ${stage} | ${share} % | ${times.map(each => each.toFixed(0)).join(' | ')} | ${growth(times[0], times.at(-1))} |`,
    )
  }
  const totals = grown.map(total)
  print(
    `| all | | ${totals.map(each => each.toFixed(0)).join(' | ')} | ${growth(totals[0], totals.at(-1))} |`,
  )
  print(`\nPeak MB: ${grown.map(({ peak }, index) => `${sizes[index]}: ${peak.toFixed(0)}`).join(', ')}.`)

  if (isLarge) {
    print('\n| every form of one text of | seconds | peak MB | to reach |\n| --- | ---: | ---: | ---: |')
    for (const [size, goal] of [
      [10_000, 400],
      [50_000, 512],
    ]) {
      const args = ['build', '--no-cache', '--sources', textOf(size), '--out', join(work, `out-${size}`)]
      try {
        const { seconds, peak } = run(['--max-old-space-size=8192', program, ...args])
        print(`| ${size} fiches | ${seconds.toFixed(1)} | ${peak.toFixed(0)} | ${goal} |`)
      } catch (error) {
        print(`| ${size} fiches | fails: ${error.message.split('\n').at(-2)} | | ${goal} |`)
      }
    }
  }
  print(`\nLoad of the machine when it ends: ${load()}.`)
} finally {
  rmSync(work, { recursive: true, force: true })
}
