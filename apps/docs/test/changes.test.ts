import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deltaSchema } from '@metiers/changes'
import { afterAll, expect, test } from 'vitest'
import { alignmentOf, mappingStatuses, unaligned } from '../src/dataset/alignment'
import { changedRuns, changedValue, changesBySubject } from '../src/dataset/changes'
import { contactsOf } from '../src/dataset/contacts'
import { type Dataset, readDataset } from '../src/dataset/read-dataset'
import { editionsOf } from '../src/dataset/releases'
import { datasetWithReleases } from './support/with-releases'

const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))
const dataset = readDataset(at('fixtures/golden/dist'))
const delta = deltaSchema.parse(
  JSON.parse(readFileSync(at('packages/changes/fixtures/every-kind/delta.json'), 'utf8')),
)
const text = (value: unknown) => `${JSON.stringify(value)}\n`

const scratch = mkdtempSync(join(tmpdir(), 'metiers-docs-'))
afterAll(() => rmSync(scratch, { recursive: true }))

const withReleases = (versions: string[], names: string[]): Dataset => {
  const releases = versions.map(version => ({ version, date: '2026-01-31' }))
  return datasetWithReleases(
    dataset,
    mkdtempSync(join(scratch, 'dataset-')),
    releases,
    new Map(names.map(name => [name, delta])),
  )
}

const namesOf = (editions: ReturnType<typeof editionsOf>) =>
  editions.map(({ version, date, delta }) => [version, date !== null, delta !== undefined])

test('without releases there is one edition, which is not released', () => {
  const { version } = dataset.nomenclature
  expect(namesOf(editionsOf(withReleases([], [])))).toEqual([[version, false, false]])
})

test('the newest release stands first, by version and not by letters', () => {
  const { version } = dataset.nomenclature
  expect(namesOf(editionsOf(withReleases(['0.9.0', '0.10.0', version], ['0.10.0', version])))).toEqual([
    [version, true, true],
    ['0.10.0', true, true],
    ['0.9.0', true, false],
  ])
})

test('what is there now stands before the releases where it is another', () => {
  const { version } = dataset.nomenclature
  const unreleased = editionsOf(withReleases([version], ['unreleased']))
  expect(namesOf(unreleased)).toEqual([
    [version, false, true],
    [version, true, false],
  ])
  expect(namesOf(editionsOf(withReleases(['0.9.0'], [version])))).toEqual([
    [version, false, true],
    ['0.9.0', true, false],
  ])
})

test('the changes of a delta are shown each once, by what they are about', () => {
  const { subjects, more } = changesBySubject(delta)
  expect(subjects.flatMap(({ changes }) => changes).toSorted(byText)).toEqual(delta.changes.toSorted(byText))
  expect(more).toBe(0)
  const many = { ...delta, changes: Array.from({ length: 50 }, () => delta.changes).flat() }
  const shown = changesBySubject(many)
  expect(shown.subjects.flatMap(({ changes }) => changes).length + shown.more).toBe(many.changes.length)
  expect(shown.more).toBeGreaterThan(0)
})

const byText = (a: unknown, b: unknown) => (text(a) < text(b) ? -1 : 1)

test.each([
  ['a text', 'a text'],
  [3, '3'],
  [{ label: 'Boulanger', occupationId: null }, 'Boulanger'],
  [{ definition: 'x' }, undefined],
  [null, undefined],
])('the changed value %j is said %j', (value, said) => {
  expect(changedValue(value)).toBe(said)
})

const said = (runs: ReturnType<typeof changedRuns>) => runs.map(({ op, text }) => `${op} ${text}`)

test('the runs of a change: word by word, the one value and the other, or what changed in one thing', () => {
  const words = [{ op: 'equal' as const, text: 'la pâte' }]
  expect(changedRuns({ words, old: 'a', new: 'b' })).toBe(words)
  expect(said(changedRuns({ old: 'a', new: 'b' }))).toEqual(['removed a', 'equal  ', 'added b'])
  expect(said(changedRuns({ old: null, new: 'b' }))).toEqual(['added b'])
  const rigour = (level: number) => ({ category: 'Rigueur', level })
  expect(said(changedRuns({ old: rigour(1), new: rigour(2) }))).toEqual([
    'equal Rigueur',
    'equal  ',
    'removed 1',
    'equal  ',
    'added 2',
  ])
  expect(changedRuns({ old: { id: 'a' }, new: null })).toEqual([])
})

test('the alignment has every mapping once, each code once as an anchor', () => {
  const { occupations } = dataset.nomenclature
  const concepts = alignmentOf(dataset)
  const shown = concepts.flatMap(({ mappings }) => mappings.map(({ mapping }) => mapping))
  expect(shown.length).toBe(occupations.flatMap(({ mappings }) => mappings).length)
  for (const { mappings } of occupations) for (const mapping of mappings) expect(shown).toContain(mapping)
  const anchors = concepts.flatMap(({ anchor }) => anchor ?? [])
  expect(new Set(anchors).size).toBe(anchors.length)
  const { proposed, confirmed } = mappingStatuses(dataset)
  expect(proposed + confirmed).toBe(shown.length)
  for (const { mappings } of unaligned(dataset)) expect(mappings).toEqual([])
})

test('the contact is the one of the catalogue, and none where none is stated', () => {
  const folder = mkdtempSync(join(scratch, 'catalogue-'))
  const contactPoint = { formattedName: 'Ada' }
  const catalog = { id: 'a', type: 'dcat:Catalog', publisher: { name: 'Éditeur non indiqué' } }
  const stated = { id: 'b', type: 'dcat:Dataset', publisher: { name: 'Le fournil' }, contactPoint }
  const graph = [catalog, stated, { id: 'c', type: ['prov:Entity'] }]
  writeFileSync(join(folder, 'catalog.jsonld'), text({ '@graph': graph }))
  const files = [{ path: 'catalog.jsonld', byteLength: 0, mediaType: 'application/ld+json', sha256: '' }]
  expect(contactsOf({ folder, index: { ...dataset.index, files } })).toEqual({
    publisher: 'Le fournil',
    contact: { formattedName: 'Ada' },
  })
  expect(contactsOf({ folder, index: { ...dataset.index, files: [] } })).toEqual({
    publisher: undefined,
    contact: undefined,
  })
})
