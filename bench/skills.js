// `npm run bench:skills -- DIR`: how often `metiers rome suggest --skills` has a right item of ROME among its first 1, 3
// and 5 candidates, for the 60 texts of skills-judged.tsv, how far its two readings agree, and how long it takes. The
// suggester reads labels and the fiches of the mapped occupations, never the mappings of skills.
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { createSkillSuggester, readItems, readRelease } from '../packages/rome/lib/index.js'
import { sameText } from '../packages/schema/lib/index.js'

const print = line => process.stdout.write(`${line}\n`)
const [folder, version] = process.argv.slice(2)
if (folder === undefined) {
  print('usage: npm run bench:skills -- DIR [VERSION]   DIR: the open CSV files of a release of ROME')
  process.exit(2)
}
const here = path => new URL(path, import.meta.url)
const nomenclature = JSON.parse(readFileSync(here('../dist/nomenclature.json'), 'utf8'))
const rows = parse(readFileSync(here('skills-judged.tsv'), 'utf8'), {
  delimiter: '\t',
  columns: true,
  comment: '#',
  quote: null,
})

const release = await readRelease(folder, version)
let start = performance.now()
const items = await readItems(folder, release.version.value)
const reading = performance.now() - start
start = performance.now()
const candidatesOf = createSkillSuggester(items)
const indexing = performance.now() - start

const domains = new Set(
  nomenclature.occupations.flatMap(({ mappings }) => mappings.map(({ code }) => code.slice(0, 3))),
)
const numbers = [...new Set(rows.map(({ number }) => number))]
start = performance.now()
const judged = numbers.map(number => {
  const mine = rows.filter(row => row.number === number)
  const [{ type, label, pooled }] = mine
  const query = { labels: [label], kind: kindOf(type), fiches: fichesOf(type, label), domains }
  const codes = wanted =>
    new Set(mine.filter(({ readings }) => wanted.includes(readings)).map(({ code }) => code))
  return {
    type,
    label,
    pooled: Number(pooled),
    both: codes(['both']),
    either: codes(['both', 'first', 'second']),
    list: candidatesOf(query),
  }
})
const suggesting = performance.now() - start

print(
  `ROME ${release.version.value ?? 'of an unknown version'}: ${items.size} items, read in ${reading.toFixed(0)} ms, indexed in ${indexing.toFixed(0)} ms`,
)
print(`${judged.length} texts: candidates in ${suggesting.toFixed(0)} ms`)
const count = reading => rows.filter(({ readings }) => readings === reading).length
const [both, first, second] = [count('both'), count('first'), count('second')]
const pairs = judged.reduce((sum, { pooled }) => sum + pooled, 0)
const neither = pairs - both - first - second
const agreed = (both + neither) / pairs
const chance = ((both + first) * (both + second) + (neither + second) * (neither + first)) / (pairs * pairs)
print(
  `two readings of ${pairs} pairs: both right ${both}, first alone ${first}, second alone ${second}, neither ${neither}; agreement ${(100 * agreed).toFixed(1)} %, kappa ${((agreed - chance) / (1 - chance)).toFixed(2)}`,
)
const fitting = judged.filter(({ both }) => both.size > 0)
print(`nothing fits: ${judged.length - fitting.length} of ${judged.length}`)
print('\n| texts | n | right at 1 | at 3 | at 5 |\n| --- | ---: | ---: | ---: | ---: |')
const row = (name, some, right) => {
  const at = k =>
    some.filter(each => each.list.slice(0, k).some(({ item }) => right(each).has(item.code))).length
  const cells = [1, 3, 5].map(k => `${at(k)} (${((100 * at(k)) / some.length).toFixed(0)} %)`)
  print(`| ${name} | ${some.length} | ${cells.join(' | ')} |`)
}
row('all, right in both readings', fitting, ({ both }) => both)
row('all, right in one of them', fitting, ({ either }) => either)
for (const type of ['skill', 'knowledge', 'behavioural', 'note'])
  row(
    type,
    fitting.filter(each => each.type === type),
    ({ both }) => both,
  )

print('\nNo right one first:')
for (const { label, both, list } of fitting) {
  const rank = list.findIndex(({ item }) => both.has(item.code)) + 1
  if (rank === 1) continue
  const [best] = list
  print(
    `  ${label}: ${rank === 0 ? 'not found' : `number ${rank}`}; first is ${best ? `${best.item.code} "${best.item.label}" ${best.score.toFixed(2)}` : 'nothing'}`,
  )
}
print('\nNothing fits, and first is:')
for (const {
  label,
  list: [best],
} of judged.filter(({ either }) => either.size === 0))
  print(`  ${label}: ${best ? `${best.item.code} "${best.item.label}" ${best.score.toFixed(2)}` : 'nothing'}`)

function kindOf(type) {
  return { skill: 'skills', knowledge: 'knowledge', behavioural: 'behavioural', note: 'behavioural' }[type]
}

/** The fiches to which the occupations are mapped that have this text. */
function fichesOf(type, label) {
  const asking = nomenclature.occupations.filter(({ profile }) =>
    textsOf(profile, type).some(text => sameText(text, label)),
  )
  return new Set(asking.flatMap(({ mappings }) => mappings.map(({ code }) => code)))
}

function textsOf(profile, type) {
  if (profile === null) return []
  if (type === 'skill') return profile.skills
  if (type === 'knowledge') return profile.knowledge
  return profile.behaviouralCompetences.map(({ category, note }) =>
    type === 'note' ? (note ?? '') : category,
  )
}
