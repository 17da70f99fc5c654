import { readFileSync } from 'node:fs'
import { parseAlignment } from '@metiers/ingest'
import { type Nomenclature, nomenclatureSchema } from '@metiers/schema'
import { describe, expect, it } from 'vitest'
import { exportRome } from '../src/index.js'
import { skillsMapped } from './support/skills-mapped.js'
import { sssomProblems } from './support/sssom-problems.js'

const published = (path: string) =>
  readFileSync(new URL(`../../../fixtures/golden/dist/${path}`, import.meta.url), 'utf8')
const nomenclature: Nomenclature = nomenclatureSchema.parse(JSON.parse(published('nomenclature.json')))

function sssomOf(dataset: Nomenclature, name = 'metiers-rome'): string {
  const file = exportRome(dataset).find(({ path }) => path === `rome/${name}.sssom.tsv`)
  return [...(file?.chunks ?? [])].join('')
}

/** The dataset with its first mapping reviewed by somebody. */
function reviewedBy(reviewer: string): Nomenclature {
  let isFirst = true
  const occupations = nomenclature.occupations.map(occupation => ({
    ...occupation,
    mappings: occupation.mappings.map(mapping => {
      if (!isFirst) return mapping
      isFirst = false
      return { ...mapping, status: 'confirmed' as const, reviewer, reviewedOn: '2026-01-31' }
    }),
  }))
  return { ...nomenclature, occupations }
}

describe('the mappings are valid SSSOM', () => {
  it('as published', () => {
    expect(sssomProblems(published('rome/metiers-rome.sssom.tsv'))).toEqual([])
  })
  it('under the names of a dataset without a base IRI', () => {
    const trial = sssomOf({ ...nomenclature, iri: 'urn:metiers:pain/' })
    expect(sssomProblems(trial)).toEqual([])
    expect(trial).toContain('#  metier: urn:metiers:pain/occupation/\n')
  })
  it('with a reviewer that has an identifier, and with one that has a name', () => {
    const identified = sssomOf(reviewedBy('orcid:0000-0002-1825-0097'))
    expect(sssomProblems(identified)).toEqual([])
    expect(identified).toContain('\torcid:0000-0002-1825-0097\tmetiers rome suggest\t0.1.0\t2026-01-31\t')
    const named = sssomOf(reviewedBy('A. Martin'))
    expect(sssomProblems(named)).toEqual([])
    expect(named).toContain('\treviewer_label\tmapping_tool\tmapping_tool_version\treview_date\t')
    expect(named).not.toContain('reviewer_id')
  })
  it('with the licence that the owner states, or said to be unspecified where there is none', () => {
    const licence = 'https://creativecommons.org/licenses/by/4.0/'
    expect(sssomOf({ ...nomenclature, licence })).toContain(`#license: ${licence}\n`)
    expect(sssomProblems(sssomOf({ ...nomenclature, licence }))).toEqual([])
    expect(sssomOf({ ...nomenclature, licence: null })).toContain(
      '#license: https://w3id.org/sssom/license/unspecified\n',
    )
  })
})

describe('the mappings of skills are valid SSSOM, a file a scheme', () => {
  const dataset = skillsMapped(nomenclature)
  const linesOf = (name: string) => sssomOf(dataset, name).split('\n')

  it('to ROME, with enjeu and heart of the job, and come out as they went in', () => {
    const text = sssomOf(dataset, 'competences-rome')
    expect(sssomProblems(text)).toEqual([])
    expect(text).toContain(`#  skill: ${nomenclature.iri}skill/\n`)
    expect(text).toContain('\tRelation client\t')
    expect(text).toContain('\tM1853 Principale|M1870 Émergente\t')
    // A steward's file has a name of its own for the licence of ROME, and states who reviewed in one column.
    const own = text.replace('#other:', '#object_licence: Licence\n#other:')
    const [read] = parseAlignment(own, 'a.tsv').skillRows
    const [first] = dataset.skills
    expect([read?.skillId, read?.mapping]).toEqual([first?.id, first?.mappings[0]])
  })

  it('to ESCO, and the mappings of occupations stand in their own', () => {
    const text = sssomOf(dataset, 'competences-esco')
    expect(sssomProblems(text)).toEqual([])
    expect(text).toContain('#object_source_version: 1.2.0\n')
    expect(linesOf('competences-esco').filter(line => line.startsWith('skill:'))).toEqual([
      expect.stringContaining('\tesco:skill/00090cc1-1f27-439e-a4e0-19a87a501bfc\t'),
    ])
    expect(sssomOf(dataset)).toBe(sssomOf(nomenclature))
  })
})

describe('the validator sees', () => {
  const valid = sssomOf(reviewedBy('A. Martin'))
  const cases: [what: string, broken: string, problem: string][] = [
    ['no licence', valid.replace(/#license: .*\n/, ''), 'header: license: '],
    ['no set id', valid.replace(/#mapping_set_id: .*\n/, ''), 'header: mapping_set_id: '],
    [
      'an unknown slot',
      valid.replace('#other: ', '#object_licence: '),
      'header: unknown slot object_licence',
    ],
    [
      'slots in another order',
      valid.replace(/(#license: .*\n)(#subject_source: .*\n)/, '$2$1'),
      'header: the slots are not',
    ],
    [
      'an IRI for a CURIE',
      valid.replace(/#subject_source: .*/, '#subject_source: https://example.org/'),
      'https://example.org/ is no CURIE',
    ],
    ['a prefix without a place', valid.replace(/# {2}metier: .*\n/, ''), 'row 1: metier is not declared'],
    ['a prefix with another place', valid.replace('skos/core#', 'skos#'), "the prefix skos is SSSOM's own"],
    [
      'an undeclared column',
      valid.replace('slot_name: mapping_status', 'slot_name: another'),
      'the column mapping_status is not declared',
    ],
    [
      'columns in another order',
      valid.replace('confidence\tcomment', 'comment\tconfidence'),
      'the columns are not in the order',
    ],
    [
      'another justification',
      valid.replace('semapv:LexicalMatching', 'semapv:Guess'),
      'row 1: semapv:Guess is no justification',
    ],
    ['a confidence beyond 1', valid.replace(/\t0\.\d+\t/, '\t7\t'), 'row 1: the confidence 7'],
    [
      'a review without a reviewer',
      valid.replace('\tA. Martin\t', '\t\t'),
      'row 1: a review_date without a reviewer',
    ],
    ['a row without a subject', valid.replace(/\nmetier:[a-z-]+\t/, '\n\t'), 'row 1: subject_id is empty'],
  ]
  for (const [what, broken, problem] of cases) {
    it(what, () => {
      expect(broken).not.toBe(valid)
      expect(sssomProblems(broken).join('\n')).toContain(problem)
    })
  }
})
