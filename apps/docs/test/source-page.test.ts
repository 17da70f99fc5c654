import { fileURLToPath } from 'node:url'
import type { ProvenanceRecord } from '@metiers/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberedFindings, recordsAround } from '../src/dataset/findings'
import { placeAnchor } from '../src/dataset/place'
import { type Dataset, readDataset } from '../src/dataset/read-dataset'
import { sourceLandmarks, sourceLines } from '../src/dataset/source-lines'
import { pageOfAnchor, recordsPerPage, sourcePagesOf, statusCounts } from '../src/dataset/source-pages'
import { aspectAnchor, targetOf } from '../src/dataset/targets'

const dataset = readDataset(fileURLToPath(new URL('../../../fixtures/golden/dist', import.meta.url)))

/** A dataset whose one source has a text line for each number. */
function withLines(numbers: number[]): Dataset {
  const records = numbers.map(
    (line): ProvenanceRecord => ({
      sourceId: 'long',
      place: { lines: [line, line] },
      text: `ligne ${line}`,
      status: 'unrecognised',
      part: '',
      pointers: [],
    }),
  )
  const source = {
    id: 'long',
    path: 'long.txt',
    mediaType: 'text/plain',
    sha256: '',
    byteLength: 0,
    title: null,
  }
  return { ...dataset, provenance: records, nomenclature: { ...dataset.nomenclature, sources: [source] } }
}

test('the pages of a source hold each of its records once, in their order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3 * recordsPerPage }), length => {
      const long = withLines(Array.from({ length }, (_, index) => index + 1))
      const pages = sourcePagesOf(long)
      expect(pages.flatMap(({ records }) => records)).toEqual(long.provenance)
      for (const { records, number, of } of pages) {
        expect(records.length).toBeLessThanOrEqual(recordsPerPage)
        expect(of).toBe(pages.length)
        for (const { place } of records.slice(0, 3))
          expect(pageOfAnchor(long, 'long', placeAnchor(place))).toBe(number)
      }
    }),
    { numRuns: 20 },
  )
})

test('blank lines are counted between two lines, and not before the first', () => {
  const lines = sourceLines(dataset, withLines([4, 5, 7, 20]).provenance)
  expect(lines.map(({ blankBefore }) => blankBefore)).toEqual([0, 0, 1, 12])
})

test('an anchor stands once on its page', () => {
  const anchors = sourceLines(dataset, withLines([3, 3, 4]).provenance).map(({ anchor }) => anchor)
  expect(anchors).toEqual(['l3', undefined, 'l4'])
})

test('every record that is data leads somewhere, and what is said again is said first', () => {
  for (const { records } of sourcePagesOf(dataset)) {
    const lines = sourceLines(dataset, records)
    for (const { record, targets } of lines) expect(targets.length > 0).toBe(record.pointers.length > 0)
    expect(lines.find(({ targets }) => targets.length > 0)?.goesOn).toBe(false)
    expect(sourceLandmarks(lines).length).toBeGreaterThan(0)
  }
})

test('the counts of a source add up to its records', () => {
  const { data, furniture, unrecognised } = statusCounts(dataset.provenance)
  expect(data + furniture + unrecognised).toBe(dataset.provenance.length)
})

test('a pointer to a value of a fiche leads to its section, a name and an empty section to the page alone', () => {
  const occupations = dataset.nomenclature.occupations
  const position = occupations.findIndex(({ profile }) => profile && profile.emptySections.length > 0)
  const anchorAt = (pointer: string) => {
    const target = targetOf(dataset, `/occupations/${position}/${pointer}`)
    return target?.kind === 'occupation' ? aspectAnchor(target) : 'no occupation'
  }
  expect(anchorAt('profile/mainActivities/0')).toBe('main-activities')
  expect(anchorAt('profile/behaviouralCompetences/2/note')).toBe('behavioural-competences')
  expect(anchorAt('profile/codes/pcs/0')).toBe('pcs-codes')
  expect(anchorAt('profile/codes/romeV2/0')).toBe('rome-codes')
  expect(anchorAt('profile/emptySections/0')).toBeUndefined()
  expect(anchorAt('preferredLabel/fr')).toBeUndefined()
  expect(anchorAt('alternativeLabels/en/0')).toBeUndefined()
  expect(targetOf(dataset, '/occupations/100000/iri')).toBeUndefined()
  expect(targetOf(dataset, '/title/fr')).toBeUndefined()
})

test('a finding is shown with its own line among the lines around it', () => {
  const placed = numberedFindings(dataset).filter(({ anchor }) => anchor !== undefined)
  expect(placed.length).toBeGreaterThan(0)
  for (const { finding, anchor = '' } of placed) {
    const around = recordsAround(dataset, finding.place?.sourceId ?? '', anchor, 2)
    expect(around.filter(({ isPlace }) => isPlace).map(({ record }) => placeAnchor(record.place))).toEqual([
      anchor,
    ])
    expect(around.length).toBeLessThanOrEqual(5)
  }
})
