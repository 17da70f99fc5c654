import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkNomenclature } from '../src/index.js'

const published = () =>
  JSON.parse(
    readFileSync(new URL('../../../fixtures/golden/dist/nomenclature.json', import.meta.url), 'utf8'),
  )

/** The problems of the published dataset after an edit. */
function problemsAfter(edit: (dataset: ReturnType<typeof published>) => void): string[] {
  const dataset = published()
  edit(dataset)
  const checked = checkNomenclature(dataset)
  return checked.valid ? [] : checked.problems.map(({ pointer, message }) => `${pointer}: ${message}`)
}

describe('checkNomenclature', () => {
  it('gives the data where they are a nomenclature', () => {
    const checked = checkNomenclature(published())
    expect(checked.valid && checked.nomenclature.occupations.length).toBe(published().occupations.length)
  })
  it('says every problem, with its place and what was expected', () => {
    expect(
      problemsAfter(dataset => {
        dataset.version = 'one'
        dataset.licence = 'https://example.org/?b="><script>'
        dataset.colour = 'red'
        dataset.occupations[0].id = 'Chef de projet'
        dataset.occupations[1].profile = undefined
        dataset.occupations[7].profile.codes.romeV2 = ['M1805']
        dataset.occupations[7].profile.behaviouralCompetences[0].level = 3
        dataset.occupations[2].mappings[0].confidence = 2
      }),
    ).toEqual([
      '/version: must be a version such as 1.0.0, of numbers below 10^15',
      '/licence: must be an IRI: without spaces and without < > " { } | \\ ^ or `',
      '/occupations/0/id: must be an id: words of a-z and 0-9, joined by hyphens',
      '/occupations/1/profile: is missing',
      '/occupations/2/mappings/0/confidence: Too big: expected number to be <=1',
      '/occupations/7/profile/behaviouralCompetences/0/level: Invalid input: expected null, received number',
      '/occupations/7/profile/codes/romeV2/0: must be a code of ROME version 2: five digits',
      '/colour: is no key of this object',
    ])
  })
  it('names the alternatives of a level that the source states', () => {
    expect(
      problemsAfter(dataset => {
        Object.assign(dataset.occupations[7].profile.behaviouralCompetences[0], {
          required: true,
          levelStatus: 'stated',
          level: 5,
        })
      }),
    ).toEqual([
      '/occupations/7/profile/behaviouralCompetences/0/level: Invalid option: expected one of 1|2|3',
    ])
  })
  it('never throws, and has a problem for whatever is no nomenclature', () => {
    fc.assert(
      fc.property(fc.anything(), value => {
        const checked = checkNomenclature(value)
        expect(!checked.valid && checked.problems.length > 0).toBe(true)
      }),
    )
  })
})
