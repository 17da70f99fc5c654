import { readFileSync } from 'node:fs'
import { parseAlignment } from '@metiers/ingest'
import { type Nomenclature, nomenclatureSchema } from '@metiers/schema'
import { parse as parseCsv } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { exportRome } from '../src/index.js'

const nomenclature: Nomenclature = nomenclatureSchema.parse(
  JSON.parse(
    readFileSync(new URL('../../../fixtures/golden/dist/nomenclature.json', import.meta.url), 'utf8'),
  ),
)
const files = exportRome(nomenclature).map(({ path, chunks }) => ({ path, text: [...chunks].join('') }))
const [sssom, join] = files.map(({ text }) => text)
const mappings = nomenclature.occupations.flatMap(({ id, mappings: own }) =>
  own.map(mapping => ({ id, ...mapping })),
)

it('writes SSSOM and the join table', () => {
  expect(files.map(({ path }) => path)).toEqual([
    'rome/metiers-rome.sssom.tsv',
    'rome/metiers_rome.csv',
    'rome/fiches.json',
  ])
})

it('SSSOM: the header says which ROME, and whose', () => {
  const header = parseYaml(
    (sssom ?? '')
      .split('\n')
      .filter(line => line.startsWith('#'))
      .map(line => line.slice(1))
      .join('\n'),
  )
  expect(header).toMatchObject({
    object_source_version: '4.0-60',
    mapping_set_version: nomenclature.version,
    other: 'Source : France Travail, ROME 4.0 version 60 du 18/09/2025 (Licence Ouverte ROME)',
    curie_map: { metier: `${nomenclature.iri}occupation/` },
  })
  // The licence of the data is its owner's to state: none is claimed for them.
  expect(header.license).toBe('https://w3id.org/sssom/license/unspecified')
})

it('SSSOM: one row a mapping, with what SSSOM requires, and no reviewer where nobody reviewed', () => {
  const table = (sssom ?? '')
    .split('\n')
    .filter(line => !line.startsWith('#'))
    .join('\n')
  const rows: Record<string, string>[] = parseCsv(table, { columns: true, delimiter: '\t' })
  expect(rows.length).toBe(mappings.length)
  for (const [index, mapping] of mappings.entries()) {
    expect(rows[index]).toMatchObject({
      subject_id: `metier:${mapping.id}`,
      predicate_id: mapping.predicate,
      object_id: `rome:${mapping.code}`,
      mapping_justification: mapping.justification,
      confidence: String(mapping.confidence),
      mapping_status: 'proposed',
    })
    for (const slot of ['reviewer_id', 'reviewer_label', 'review_date'])
      expect(rows[index]).not.toHaveProperty(slot)
  }
})

it('what the steward states comes out as it went in', () => {
  const file = new URL('../../../fixtures/golden/sources/alignments/rome.sssom.tsv', import.meta.url)
  const { rows } = parseAlignment(readFileSync(file, 'utf8'), 'rome.sssom.tsv')
  const byId = new Map(nomenclature.occupations.map(occupation => [occupation.id, occupation.mappings]))
  for (const { occupationId, mapping } of rows) expect(byId.get(occupationId)).toContainEqual(mapping)
  expect(rows.length).toBe(mappings.length)
})

it('join table: one row a pair, with the attribution that the licence of ROME asks for', () => {
  const rows: Record<string, string>[] = parseCsv(join ?? '', { columns: true })
  expect(rows.map(row => [row.occupationId, row.romeCode])).toEqual(
    mappings.map(({ id, code }) => [id, code]),
  )
  expect(new Set(rows.map(row => row.attribution))).toEqual(
    new Set(['Source : France Travail, ROME 4.0 version 60 du 18/09/2025']),
  )
})

it('no code of ROME 4 comes from a code of ROME 2', () => {
  const stated = nomenclature.occupations.flatMap(({ profile }) => profile?.codes ?? [])
  expect(stated.flatMap(({ romeV2 }) => romeV2)).toEqual(['32231', '32321'])
  expect(stated.flatMap(({ rome }) => rome)).toEqual([])
})

it('writes no mappings where there are none, and nothing where there is no profile either', () => {
  const occupations = nomenclature.occupations.map(occupation => ({ ...occupation, mappings: [] }))
  const unmapped = exportRome({ ...nomenclature, occupations })
  expect(unmapped.map(({ path }) => path)).toEqual(['rome/fiches.json'])
  const bare = occupations.map(occupation => ({ ...occupation, profile: null }))
  expect(exportRome({ ...nomenclature, occupations: bare })).toEqual([])
})
