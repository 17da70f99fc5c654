import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileGroups } from '../src/dataset/file-groups'
import { previewOf, tablePreview, textPreview } from '../src/dataset/file-preview'
import { findingsByRule, numberedFindings } from '../src/dataset/findings'
import { completenessMap, filledBySection, worstThing } from '../src/dataset/quality'
import { type Dataset, readDataset } from '../src/dataset/read-dataset'
import { folded, isWanted } from '../src/islands/filter-match'
import { codeExamples } from '../src/site/code-examples'
import { webAddress } from '../src/site/web-address'
import { sayBytes } from '../src/words/data'

const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))
const dataset = readDataset(at('fixtures/golden/dist'))

test('the findings by rule are all of them, the errors first', () => {
  const groups = findingsByRule(dataset)
  expect(groups.flatMap(({ findings }) => findings).toSorted(byId)).toEqual(
    numberedFindings(dataset).toSorted(byId),
  )
  expect(new Set(numberedFindings(dataset).map(({ id }) => id)).size).toBe(dataset.report.findings.length)
  const severities = groups.map(({ severity }) => ['error', 'warning', 'info'].indexOf(severity))
  expect(severities).toEqual(severities.toSorted())
})

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)

test('the map of completeness has every occupation, and the sum of its sections is the figure of the report', () => {
  const ids = completenessMap(dataset).flatMap(({ rows }) => rows.map(({ occupation }) => occupation.id))
  expect(ids.toSorted()).toEqual(dataset.nomenclature.occupations.map(({ id }) => id).toSorted())
  const filled = filledBySection(dataset).reduce((sum, section) => sum + section.filled, 0)
  expect(filled).toBe(dataset.report.completeness.filled)
})

test('a map of many occupations is one of families, with the same sums', () => {
  const { nomenclature, report } = dataset
  const many = Array.from({ length: 301 }, (_, index) => nomenclature.occupations[index % 3] ?? [])
  const large: Dataset = { ...dataset, nomenclature: { ...nomenclature, occupations: many.flat() }, report }
  const groups = completenessMap(large)
  expect(groups.reduce((sum, { members }) => sum + members, 0)).toBe(301)
  for (const { rows, summary } of groups) {
    expect(rows).toEqual([])
    expect(summary?.map(({ section }) => section)).toEqual(
      filledBySection(dataset).map(({ section }) => section),
    )
  }
})

test('the worst thing is an error, then a missing fiche, then an empty section, then a warning', () => {
  const { report, nomenclature } = dataset
  const { occupations } = nomenclature
  const described = occupations.filter(({ profile }) => profile !== null)
  const make = (error: number, warning: number, complete: boolean, list = described): Dataset => ({
    ...dataset,
    nomenclature: { ...nomenclature, occupations: list },
    report: {
      ...report,
      counts: { error, warning, info: 0 },
      completeness: { ...report.completeness, filled: complete ? 10 : 7, expected: 10 },
    },
  })
  expect(worstThing(make(2, 1, false, occupations))).toEqual({ kind: 'errors', count: 2 })
  const missing = occupations.length - described.length
  expect(worstThing(make(0, 1, false, occupations))).toEqual({
    kind: 'without-profile',
    count: missing,
    of: occupations.length,
  })
  expect(worstThing(make(0, 1, false))).toEqual({ kind: 'unfilled', count: 3, of: 10 })
  expect(worstThing(make(0, 1, true))).toEqual({ kind: 'warnings', count: 1 })
  expect(worstThing(make(0, 0, true))).toEqual({ kind: 'nothing' })
})

test('a filter finds without accents and case, and every word of it', () => {
  expect(isWanted({ text: 'reseau ADMIN' }, { text: 'Administrateur de réseaux' })).toBe(true)
  expect(isWanted({ text: 'reseau vente' }, { text: 'Administrateur de réseaux' })).toBe(false)
  expect(isWanted({ rule: 'a', text: '' }, { rule: 'a' })).toBe(true)
  expect(isWanted({ rule: 'a' }, { rule: 'b' })).toBe(false)
  expect(isWanted({ rule: 'a' }, {})).toBe(false)
})

test('any text is found by itself', () => {
  fc.assert(fc.property(fc.string(), text => isWanted({ text }, { text }) || folded(text) === ''))
})

test('every file stands in one group', () => {
  const paths = fileGroups(dataset).flatMap(({ files }) => files.map(({ path }) => path))
  expect(paths.toSorted()).toEqual(dataset.index.files.map(({ path }) => path).toSorted())
})

test('every text file has a preview that is how it begins, no other file has one', () => {
  for (const file of dataset.index.files) {
    const preview = previewOf(dataset.folder, file)
    const text = readFileSync(at(`fixtures/golden/dist/${file.path}`), 'utf8')
    if (preview?.kind === 'text')
      expect(text.startsWith(preview.lines[0]?.replace(/…$/, '') ?? '')).toBe(true)
    if (preview?.kind === 'table')
      expect(text.replace(/^\uFEFF/, '').startsWith(preview.header[0] ?? '')).toBe(true)
    expect(preview === undefined).toBe(/sqlite|parquet|sheet|zip/.test(file.mediaType))
  }
})

test('a preview is short, says whether there is more, and reads quoted cells', () => {
  expect(tablePreview('a,b\n1,"x, ""y""\nz"\n', true)).toEqual({
    kind: 'table',
    header: ['a', 'b'],
    rows: [['1', 'x, "y"\nz']],
    isWhole: true,
  })
  expect(tablePreview('a\n1\n2\n3\n4\n', true)).toMatchObject({ rows: [['1'], ['2'], ['3']], isWhole: false })
  expect(textPreview(`${'é'.repeat(200)}\n`, true)).toMatchObject({
    lines: [`${'é'.repeat(140)}…`],
    isWhole: true,
  })
})

test('the examples are those of docs/data.md, which run, on other addresses', () => {
  const page = readFileSync(at('docs/data.md'), 'utf8')
  for (const { code, language } of codeExamples(path => `dist/${path}`, 'reseaux')) {
    // A browser and Node fetch what the page's example reads from the disk; the call on the data is the same.
    const same = language === 'js' ? (code.split('\n').at(-1) ?? '') : code
    expect(page).toContain(same)
  }
})

test.each([
  [0, '0 octets', '0 bytes'],
  [999, '999 octets', '999 bytes'],
  [3598, '3,6 Ko', '3.6 kB'],
  [245_760, '246 Ko', '246 kB'],
  [12_345_678, '12 Mo', '12 MB'],
])('%d bytes are %s', (bytes, french, english) => {
  expect(sayBytes('fr', bytes).replace('\u00A0', ' ')).toBe(french)
  expect(sayBytes('en', bytes).replace('\u00A0', ' ')).toBe(english)
})

test.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'urn:x:y',
  'no address',
])('nothing links to %j', address => {
  expect(webAddress(address)).toBeUndefined()
})

test.each(['https://example.org/licence', 'http://example.org/'])('%s is linked to', address => {
  expect(webAddress(address)).toBe(address)
})
