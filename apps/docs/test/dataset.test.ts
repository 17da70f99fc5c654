import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UnreadableInput } from '@metiers/document'
import { afterAll, expect, test } from 'vitest'
import { completenessOf, datasetFigures } from '../src/dataset/completeness'
import { numberedFindings } from '../src/dataset/findings'
import { resourceGraph } from '../src/dataset/graph'
import { matrixOf } from '../src/dataset/matrix'
import {
  alphabetical,
  neighbours,
  occupationById,
  occupationPointer,
  outOfUse,
  successorsOf,
} from '../src/dataset/occupations'
import { placeAnchor } from '../src/dataset/place'
import { recordsAt } from '../src/dataset/provenance'
import { readDataset } from '../src/dataset/read-dataset'

const dataset = readDataset(fileURLToPath(new URL('../../../fixtures/golden/dist', import.meta.url)))
const { occupations } = dataset.nomenclature

const scratch = mkdtempSync(join(tmpdir(), 'metiers-docs-'))
afterAll(() => rmSync(scratch, { recursive: true }))

test('each occupation stands in the matrix once, in its own family and sub-family', () => {
  const shown = matrixOf(dataset).flatMap(({ family, spanning, columns }) => [
    ...spanning.map(({ id }) => [id, family?.id ?? null, null]),
    ...columns.flatMap(({ subfamily, occupations }) =>
      occupations.map(({ id }) => [id, family?.id ?? null, subfamily?.id ?? null]),
    ),
  ])
  const expected = occupations.map(({ id, familyId, subfamilyId }) => [id, familyId, subfamilyId])
  expect(shown.toSorted()).toEqual(expected.toSorted())
})

test('an occupation is found by its id, and by its pointer', () => {
  for (const [position, occupation] of occupations.entries()) {
    expect(occupationById(dataset, occupation.id)).toBe(occupation)
    expect(occupationPointer(dataset, occupation)).toBe(`/occupations/${position}`)
    expect(recordsAt(dataset, `/occupations/${position}/preferredLabel/fr`)).not.toEqual([])
  }
})

test('following the next one leads through the whole list and ends', () => {
  const seen = []
  for (let at = occupations[0]; at; at = neighbours(dataset, at).next) seen.push(at)
  expect(seen).toEqual(occupations)
})

test('the figures are those of the files', () => {
  const profiles = occupations.filter(({ profile }) => profile !== null)
  expect(datasetFigures(dataset)).toMatchObject({
    occupations: occupations.length,
    profiles: profiles.length,
  })
  const filled = occupations.map(({ id }) => completenessOf(dataset, id)?.filled ?? 0)
  expect(filled.reduce((sum, n) => sum + n, 0)).toBe(datasetFigures(dataset).completeness.filled)
})

test('an occupation that no source has any more is in no list but its own', () => {
  const nomenclature = structuredClone(dataset.nomenclature)
  const [first] = nomenclature.occupations
  if (!first) throw new Error('the published dataset has no occupation')
  first.deprecation = { since: '1.1.0', replacedBy: [], note: null }
  const later = { ...dataset, nomenclature }
  expect(outOfUse(later)).toEqual([first])
  expect(alphabetical(later).map(({ id }) => id)).not.toContain(first.id)
  expect(JSON.stringify(matrixOf(later))).not.toContain(`"${first.id}"`)
  expect(datasetFigures(later).occupations).toBe(occupations.length - 1)
  expect(occupationById(later, first.id)).toBe(first)
})

test('an occupation out of use leads to each that took its place, and past those that are out of use too', () => {
  const nomenclature = structuredClone(dataset.nomenclature)
  const [split, merged, kept, new1, new2] = nomenclature.occupations
  if (!split || !merged || !kept || !new1 || !new2)
    throw new Error('the published dataset has five occupations')
  split.deprecation = { since: '1.1.0', replacedBy: [merged.id, kept.id], note: null }
  merged.deprecation = { since: '1.2.0', replacedBy: [new1.id, new2.id], note: null }
  const later = { ...dataset, nomenclature }
  expect(successorsOf(later, split)).toEqual([
    { successor: merged, current: [new1, new2] },
    { successor: kept, current: [] },
  ])
})

test('a finding in a source leads to a place that the source has', () => {
  for (const source of dataset.nomenclature.sources) {
    const anchors = new Set(
      dataset.provenance
        .filter(({ sourceId }) => sourceId === source.id)
        .map(({ place }) => placeAnchor(place)),
    )
    const found = numberedFindings(dataset).filter(({ finding }) => finding.place?.sourceId === source.id)
    expect(found.length).toBeGreaterThan(0)
    for (const { anchor } of found) if (anchor !== undefined) expect(anchors).toContain(anchor)
  }
})

test('the graph of an occupation has it, and no other occupation', () => {
  for (const { iri } of occupations) {
    const nodes = resourceGraph(dataset, iri)['@graph']
    expect(nodes).toContainEqual(expect.objectContaining({ id: iri }))
    expect(nodes).toSatisfy((list: { id: string }[]) => list.every(({ id }) => id.split('#')[0] === iri))
  }
})

test.each([
  [{ lines: [214, 215] as [number, number] }, 'l214'],
  [{ table: 4, row: 2, column: 1, paragraph: 1 }, 't4r2c1p1'],
  [{ paragraph: 12 }, 'p12'],
  [{ paragraph: 3, part: 'header1' }, 'header1-p3'],
])('the anchor of %j is %s', (place, anchor) => {
  expect(placeAnchor(place)).toBe(anchor)
})

test('a folder without a dataset is named, with what to do', () => {
  expect(() => readDataset(scratch)).toThrow(UnreadableInput)
})

test('a file that is not of this version is named', () => {
  writeFileSync(join(scratch, 'nomenclature.json'), '{"iri": 1}')
  expect(() => readDataset(scratch)).toThrow(/nomenclature\.json/)
})
