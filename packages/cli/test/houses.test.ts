import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Nomenclature, Occupation } from '@metiers/schema'
import { describe, expect, it, onTestFinished } from 'vitest'
import { loadSources } from '../src/load-sources.js'
import { assess, exportAll } from '../src/pipeline.js'

const folder = fileURLToPath(new URL('../../../fixtures/houses/', import.meta.url))
const houses = readdirSync(folder).sort()

/** What a house's documents say, written by hand from them: the same in each of its layouts. */
type Expected = { occupations: object[] }

/** A sources folder as a steward has it: what the house states of its documents, and those of one layout. */
function sourcesOf(house: string, layout: string): string {
  const sources = mkdtempSync(join(tmpdir(), 'metiers-house-'))
  onTestFinished(() => rmSync(sources, { recursive: true, force: true }))
  for (const file of ['sources.yaml', 'template.yaml']) cpSync(join(folder, house, file), join(sources, file))
  cpSync(join(folder, house, layout), sources, { recursive: true })
  return sources
}

function layoutsOf(house: string): string[] {
  const entries = readdirSync(join(folder, house), { withFileTypes: true })
  return entries.flatMap(entry => (entry.isDirectory() ? entry.name : [])).sort()
}

describe.each(houses)('the documents of the house %s', house => {
  it.each(layoutsOf(house))('are published without code from the layout %s', async layout => {
    const sources = sourcesOf(house, layout)
    const loaded = await loadSources(sources)
    expect(loaded.unreadable).toEqual([])
    const assessed = assess(loaded)

    const expected: Expected = JSON.parse(readFileSync(join(folder, house, 'expected.json'), 'utf8'))
    const { nomenclature } = assessed
    expect(nomenclature.occupations.map(each => stated(each, nomenclature))).toEqual(expected.occupations)

    // Nothing that a reader of the page sees is left without a name.
    expect(
      assessed.provenance.flatMap(({ status, text }) => (status === 'unrecognised' ? text : [])),
    ).toEqual([])
    expect(assessed.report.findings.filter(({ rule }) => !ofAnyDataset.has(rule))).toEqual([])

    const files = await exportAll(assessed, sources)
    expect(files.map(({ path }) => path)).toContain('nomenclature.json')
  })
})

// What is said of any small nomenclature: nothing of how its documents were read.
const ofAnyDataset: ReadonlySet<string> = new Set([
  'licence-not-stated',
  'catalogue-not-stated',
  'section-missing',
  'section-empty',
  'no-english-label',
])

/** What an occupation states, without the ids and names that follow from it, and without what is empty. */
function stated(
  { preferredLabel, familyId, subfamilyId, alternativeLabels, profile }: Occupation,
  of: Nomenclature,
) {
  const family = of.families.find(({ id }) => id === familyId)
  const subfamily = family?.subfamilies.find(({ id }) => id === subfamilyId)
  return filled({
    preferredLabel: preferredLabel.fr,
    family: family?.sourceLabel ?? null,
    subfamily: subfamily?.sourceLabel ?? null,
    alternativeLabels: alternativeLabels.fr,
    profile: profile && filled(profile),
  })
}

function filled(fields: object): object {
  return Object.fromEntries(
    Object.entries(fields)
      .map(([name, value]) => [name, name === 'additionalSections' ? withValue(value) : value])
      .filter(([, value]) => isFilled(value)),
  )
}

function withValue(sections: Record<string, { value: unknown }>): object {
  return Object.fromEntries(Object.entries(sections).filter(([, { value }]) => isFilled(value)))
}

function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0
  return value instanceof Object ? Object.values(value).some(isFilled) : value !== null
}
