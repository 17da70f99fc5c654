// `npm run bench:incremental [COUNT]`: how long `metiers build` takes for so many Word files of one fiche, from nothing,
// when nothing changed, and when one file changed; as a person waits for it, and by the stages of the program itself.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeFiche } from '../packages/export-word/lib/index.js'
import { defaultTemplate } from '../packages/ingest/lib/index.js'
import { writeFiches } from './write-fiches.js'

const count = Number(process.argv[2] ?? 2000)
const repeats = 3
const work = mkdtempSync(join(tmpdir(), 'metiers-bench-'))
const sources = join(work, 'sources')
const here = name => fileURLToPath(new URL(name, import.meta.url))
const print = line => process.stdout.write(`${line}\n`)
const median = numbers => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** Runs the command and gives its seconds: those that a person waits, and those that it says itself. */
function build() {
  const start = performance.now()
  const { status, stderr } = spawnSync(
    process.execPath,
    [here('../packages/cli/bin/metiers.js'), 'build', '--sources', sources, '--out', join(work, 'dist')],
    { cwd: work, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
  return { whole: (performance.now() - start) / 1000, own: Number(/([\d.]+) s\)?$/m.exec(stderr)[1]) }
}

let edition = 0
/** Writes one of the fiches anew, with another text each time. */
async function changeOne() {
  edition += 1
  const profile = {
    definition: `Édition ${edition}.`,
    ...{ mainActivities: [], secondaryActivities: [], skills: ['Essayer'], knowledge: [], variability: [] },
    ...{ behaviouralCompetences: [], relatedOccupations: [], qualifications: [], emptySections: [] },
    codes: { romeV2: [], rome: [], pcs: [] },
    ...{ prerequisites: null, collectiveAgreement: null, headcount: null, outlook: null, remarks: null },
  }
  const occupation = {
    id: 'essai',
    iri: 'https://example.org/essai',
    preferredLabel: { fr: 'Fiche d’essai' },
    alternativeLabels: { fr: [], en: [] },
    hiddenLabels: { fr: [] },
    ...{ familyId: null, subfamilyId: null, profile, mappings: [] },
  }
  const fiche = { occupation, family: null, subfamily: null }
  writeFileSync(join(sources, 'essai.docx'), await writeFiche(fiche, defaultTemplate()))
}

const cases = {
  'from nothing': () => {
    for (const name of ['.metiers', 'dist']) rmSync(join(work, name), { recursive: true, force: true })
  },
  'one file changed': changeOne,
  'nothing changed': () => {},
}

try {
  await writeFiches(sources, count - 1)
  await changeOne()
  const rows = []
  for (const [name, prepare] of Object.entries(cases)) {
    const times = []
    for (let round = 0; round < repeats; round += 1) {
      await prepare()
      times.push(build())
    }
    rows.push({
      name,
      whole: median(times.map(time => time.whole)),
      own: median(times.map(time => time.own)),
    })
  }
  const [nothing] = rows
  print(`${count} Word files of one fiche; median of ${repeats} runs on Node ${process.version}.\n`)
  print(
    '| build | own seconds | with the start of Node | of a build from nothing |\n| --- | ---: | ---: | ---: |',
  )
  for (const { name, whole, own } of rows)
    print(`| ${name} | ${own.toFixed(2)} | ${whole.toFixed(2)} | 1/${(nothing.own / own).toFixed(1)} |`)
  await changeOne()
  const stages = JSON.parse(
    execFileSync(process.execPath, [here('./incremental-stages.js'), sources, join(work, '.metiers/cache')]),
  )
  print('\nWhat one changed file costs, stage by stage (ms):')
  for (const [stage, milliseconds] of Object.entries(stages)) print(`  ${stage}: ${milliseconds.toFixed(0)}`)
} finally {
  rmSync(work, { recursive: true, force: true })
}
