// `npm run bench:rome -- DIR`: how often `metiers rome suggest` finds the fiche of a curated mapping among its first
// 1, 3 and 5 candidates in a release of ROME, and how long it takes. The suggester is given a dataset without its
// mappings, so that it cannot have read them.
import { readFileSync } from 'node:fs'
import { createSuggester, readRelease } from '../packages/rome/lib/index.js'

const print = line => process.stdout.write(`${line}\n`)
const [folder, version] = process.argv.slice(2)
if (folder === undefined) {
  print('usage: npm run bench:rome -- DIR [VERSION]   DIR: the open CSV files of a release of ROME')
  process.exit(2)
}

const nomenclature = JSON.parse(readFileSync(new URL('../dist/nomenclature.json', import.meta.url), 'utf8'))
const occupations = nomenclature.occupations.map(occupation => ({ ...occupation, mappings: [] }))

let start = performance.now()
const release = await readRelease(folder, version)
const reading = performance.now() - start
start = performance.now()
const candidatesOf = createSuggester({ ...nomenclature, occupations }, release)
const candidates = new Map(occupations.map(occupation => [occupation.id, candidatesOf(occupation)]))
const suggesting = performance.now() - start

const pairs = nomenclature.occupations.flatMap(({ id, preferredLabel, mappings }) =>
  mappings.map(({ code, predicate }) => {
    const list = candidates.get(id) ?? []
    const rank = list.findIndex(({ ficheCode }) => ficheCode === code) + 1
    return {
      label: preferredLabel.fr,
      code,
      predicate,
      rank: rank || Number.POSITIVE_INFINITY,
      first: list[0],
    }
  }),
)
const names = release.fiches.size + (release.appellations?.size ?? 0)
print(
  `ROME ${release.version.value ?? 'of an unknown version'}: ${names} names, read in ${reading.toFixed(0)} ms`,
)
print(`${occupations.length} occupations: suggestions in ${suggesting.toFixed(0)} ms`)
if (pairs.length === 0) print('The dataset has no mapping to measure against.')
else {
  print('\n| curated mappings | pairs | recall at 1 | at 3 | at 5 |\n| --- | ---: | ---: | ---: | ---: |')
  const row = (name, some) => {
    const at = k => some.filter(({ rank }) => rank <= k).length
    const cells = [1, 3, 5].map(k => `${at(k)} (${((100 * at(k)) / some.length).toFixed(0)} %)`)
    print(`| ${name} | ${some.length} | ${cells.join(' | ')} |`)
  }
  row('all', pairs)
  for (const predicate of [...new Set(pairs.map(pair => pair.predicate))].sort())
    row(
      predicate,
      pairs.filter(pair => pair.predicate === predicate),
    )
  print('\nNot first:')
  for (const { label, code, rank, first } of pairs.filter(pair => pair.rank > 1))
    print(
      `  ${label}: ${code} is ${rank === Number.POSITIVE_INFINITY ? 'not found' : `number ${rank}`}; ${first ? `first is ${first.ficheCode} "${first.entry.label}"` : 'there is no candidate'}`,
    )
}
