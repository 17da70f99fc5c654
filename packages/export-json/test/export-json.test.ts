import { readFileSync } from 'node:fs'
import { nomenclatureSchema } from '@metiers/schema'
import { describe, expect, it } from 'vitest'
import { exportJson } from '../src/index.js'

const golden = new URL('../../../fixtures/golden/dist/nomenclature.json', import.meta.url)
const nomenclature = nomenclatureSchema.parse(JSON.parse(readFileSync(golden, 'utf8')))

function contentOf(path: string, dataset = nomenclature): string {
  const file = exportJson(dataset, []).find(each => each.path === path)
  return [...(file?.chunks ?? [])].join('')
}

describe('the canonical dataset', () => {
  it('is written a piece at a time as it is written whole', () => {
    expect(contentOf('nomenclature.json')).toBe(`${JSON.stringify(nomenclature, null, 2)}\n`)
  })
  it('has its empty lists, and texts of several lines, as they are', () => {
    const title = { ...nomenclature.title, fr: 'Deux\nlignes, "et" \\n' }
    const odd = { ...nomenclature, title, occupations: [], families: [] }
    expect(contentOf('nomenclature.json', odd)).toBe(`${JSON.stringify(odd, null, 2)}\n`)
  })
  it('has one occupation a line beside it, in its order', () => {
    const lines = contentOf('occupations.ndjson').split('\n')
    expect(lines.pop()).toBe('')
    expect(lines).toHaveLength(41)
    expect(lines.map(line => JSON.parse(line))).toEqual(nomenclature.occupations)
    expect(lines[0]).toMatch(/^\{"id":"administrateur-de-base-de-donnees","iri":"https:/)
  })
})
