// `npm run bench:reconcile [DIR]`: how often job titles that a person has judged find the occupation that is meant, in the
// golden dataset or in that of a folder.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { followDataset, reconcile } from '../packages/serve/lib/index.js'

const folder = process.argv[2] ?? fileURLToPath(new URL('../fixtures/golden/dist', import.meta.url))
const dataset = await followDataset(folder, { milliseconds: 3_600_000, tell: () => {} })
const groups = new Map()
let group = ''
const titles = new URL('../packages/serve/fixtures/job-titles.txt', import.meta.url)
for (const line of readFileSync(titles, 'utf8').split('\n')) {
  group = /^\[(.+)\]$/.exec(line)?.[1] ?? group
  const [title, judged] = line.split(' | ')
  if (judged === undefined || line.startsWith('#')) continue
  const meant = judged === '-' ? [] : judged.split(', ')
  const found = reconcile(dataset.current(), { query: title }, 'Métier')
  const isRight = meant.includes(found[0]?.id)
  for (const name of [group, 'all'])
    add(name, {
      titles: 1,
      meant: meant.length > 0 ? 1 : 0,
      first: isRight ? 1 : 0,
      five: found.some(({ id }) => meant.includes(id)) ? 1 : 0,
      sure: found[0]?.match ? 1 : 0,
      right: found[0]?.match && isRight ? 1 : 0,
    })
}
dataset.close()

function add(name, counts) {
  const known = groups.get(name) ?? { titles: 0, meant: 0, first: 0, five: 0, sure: 0, right: 0 }
  groups.set(
    name,
    Object.fromEntries(Object.entries(known).map(([key, count]) => [key, count + counts[key]])),
  )
}

const percent = (some, all) => (all === 0 ? '–' : `${Math.round((100 * some) / all)} %`)
process.stdout.write(
  '| group | titles | meant | first | among five | sure | sure and right |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n',
)
for (const [name, { titles, meant, first, five, sure, right }] of groups)
  process.stdout.write(
    `| ${name} | ${titles} | ${meant} | ${first} (${percent(first, meant)}) | ${five} (${percent(five, meant)}) | ${sure} (${percent(sure, meant)}) | ${right} (${percent(right, sure)}) |\n`,
  )
