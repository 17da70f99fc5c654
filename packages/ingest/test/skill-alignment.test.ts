import { describe, expect, it } from 'vitest'
import { assertDistinctMappings, parseAlignment } from '../src/steward/alignment.js'

const columns = [
  'subject_id',
  'predicate_id',
  'object_id',
  'object_label',
  'object_category',
  'mapping_justification',
  'confidence',
  'object_core_of',
  'reviewer_id',
  'review_date',
]
const curated = 'semapv:ManualMappingCuration'

function file(rows: string[][], header: { source?: string; version?: string } = {}): string {
  const { source = 'rome', version = '4.0-60' } = header
  return [
    '#subject_source: x',
    `#object_source: "${source}"`,
    `#object_source_version: ${version}`,
    '#other: Source',
    '#object_licence: Licence',
    columns.join('\t'),
    ...rows.map(row => row.join('\t')),
    '',
  ].join('\n')
}

const parse = (text: string) => parseAlignment(text, 'alignments/a.sssom.tsv')
const row = [
  'skill:petrir',
  'skos:closeMatch',
  'rome:300440',
  'Pétrir une pâte',
  'Fabrication',
  curated,
  '0.9',
  'D1102 Principale|D1104 Émergente',
  'A. Martin',
  '2026-01-31',
]
/** The row with other cells, by the name of their column. */
const rowWith = (cells: Record<string, string>) => columns.map((name, at) => cells[name] ?? row[at] ?? '')

describe('a row of a skill in a file of mappings', () => {
  it('is read with its enjeu and the fiches that it is at the heart of, beside rows of occupations', () => {
    const occupation = [
      'metier:boulanger',
      'skos:exactMatch',
      'rome:D1102',
      'Boulanger',
      '',
      curated,
      '1',
      '',
      '',
      '',
    ]
    const { rows, skillRows, attribution } = parse(file([row, occupation]))
    expect(rows).toMatchObject([
      { occupationId: 'boulanger', line: 8, mapping: { code: 'D1102', status: 'proposed' } },
    ])
    expect(skillRows).toEqual([
      {
        skillId: 'petrir',
        line: 7,
        mapping: {
          predicate: 'skos:closeMatch',
          scheme: 'rome',
          schemeVersion: '4.0-60',
          code: '300440',
          label: 'Pétrir une pâte',
          category: 'Fabrication',
          coreOf: [
            { code: 'D1102', core: 'Principale' },
            { code: 'D1104', core: 'Émergente' },
          ],
          justification: curated,
          confidence: 0.9,
          comment: null,
          status: 'confirmed',
          reviewer: 'A. Martin',
          reviewedOn: '2026-01-31',
        },
      },
    ])
    expect(attribution.scheme).toBe('rome')
  })

  it('leads to ESCO where the header says so', () => {
    const esco = rowWith({ object_id: 'esco:skill/00090cc1-1f27', object_category: '', object_core_of: '' })
    const { skillRows, attribution } = parse(file([esco], { source: 'esco:', version: '1.2.0' }))
    expect(attribution).toMatchObject({ scheme: 'esco', schemeVersion: '1.2.0' })
    expect(skillRows[0]?.mapping).toMatchObject({
      scheme: 'esco',
      schemeVersion: '1.2.0',
      code: 'http://data.europa.eu/esco/skill/00090cc1-1f27',
    })
  })

  it('is refused with its line and column where it leads to what the header does not say', () => {
    const esco = rowWith({ object_id: 'esco:skill/a' })
    expect(() => parse(file([row, esco]))).toThrow(/a\.sssom\.tsv: line 8: object_id/)
    expect(() => parse(file([row], { source: 'esco', version: '1.2.0' }))).toThrow(/line 7: object_id/)
    expect(() => parse(file([row], { source: 'esco', version: '4.0-60' }))).toThrow(/line 7/)
    expect(() => parse(file([rowWith({ object_id: 'rome:M1805' })]))).toThrow(/line 7: object_id/)
    expect(() => parse(file([rowWith({ object_core_of: 'M1853' })]))).toThrow(/line 7: object_core_of/)
    expect(() => parse(file([rowWith({ subject_id: 'competence:petrir' })]))).toThrow(/line 7: subject_id/)
  })

  it('stands once', () => {
    const other = rowWith({ object_label: 'Pétrir' })
    expect(() => assertDistinctMappings([parse(file([row, other]))])).toThrow(
      /skill:petrir skos:closeMatch 300440/,
    )
    const narrow = rowWith({ predicate_id: 'skos:narrowMatch' })
    expect(() => assertDistinctMappings([parse(file([row, narrow]))])).not.toThrow()
  })
})
