import { readFileSync } from 'node:fs'
import { type Nomenclature, nomenclatureSchema } from '@metiers/schema'
import { Ajv2019 } from 'ajv/dist/2019.js'
import addFormats from 'ajv-formats'
import { parse as parseCsv } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { z } from 'zod'
import { describeWith } from '../../../vitest.validators.js'
import { exportRome } from '../src/index.js'
import { skillsMapped } from './support/skills-mapped.js'

const nomenclature: Nomenclature = nomenclatureSchema.parse(
  JSON.parse(
    readFileSync(new URL('../../../fixtures/golden/dist/nomenclature.json', import.meta.url), 'utf8'),
  ),
)

/** The dataset with every mapping made and reviewed by somebody. */
function madeBy(person: string): Nomenclature {
  const occupations = nomenclature.occupations.map(occupation => ({
    ...occupation,
    mappings: occupation.mappings.map(mapping => ({
      ...mapping,
      author: person,
      mappedOn: '2026-01-30',
      status: 'confirmed' as const,
      reviewer: person,
      reviewedOn: '2026-01-31',
    })),
  }))
  return { ...nomenclature, occupations }
}

/** SSSOM/TSV as SSSOM/JSON: the header is the set, each row a mapping; what may be several is a list. */
function sssomJson(
  dataset: Nomenclature,
  name = 'metiers-rome',
): Record<string, unknown> & { mappings: Record<string, unknown>[] } {
  const file = exportRome(dataset).find(({ path }) => path === `rome/${name}.sssom.tsv`)
  const lines = [...(file?.chunks ?? [])].join('').split('\n')
  const header = lines.filter(line => line.startsWith('#')).map(line => line.slice(1))
  const { curie_map, extension_definitions, ...set } = z
    .looseObject({
      curie_map: z.unknown(),
      extension_definitions: z.array(z.object({ slot_name: z.string() })),
    })
    .parse(parseYaml(header.join('\n')))
  const rows: Record<string, string>[] = parseCsv(lines.slice(header.length).join('\n'), {
    delimiter: '\t',
    columns: true,
  })
  const own = extension_definitions.map(({ slot_name }) => slot_name)
  const lists = ['author_id', 'author_label', 'reviewer_id', 'reviewer_label']
  const mappings = rows.map(row =>
    Object.fromEntries(
      Object.entries(row)
        .filter(([name, value]) => value !== '' && !own.includes(name))
        .map(([name, value]) => {
          if (name === 'confidence') return [name, Number(value)]
          return [name, lists.includes(name) ? value.split('|') : value]
        }),
    ),
  )
  return { ...set, mappings }
}

describeWith(['sssom.schema.json'], 'sssom.schema.json, the official schema of SSSOM', ([path = '']) => {
  const ajv = addFormats.default(new Ajv2019({ strict: false, allErrors: true }))
  const { $id, ...schema } = z.looseObject({ $id: z.string() }).parse(JSON.parse(readFileSync(path, 'utf8')))
  // The schema names its classes and asks nothing at its root.
  const validate = ajv.addSchema({ ...schema, $id }).compile({ $ref: `${$id}#/$defs/MappingSet` })
  const problems = (value: unknown) => {
    validate(value)
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  }
  it('finds no fault in the mappings as published, or made and reviewed by a name or an ORCID', () => {
    expect(problems(sssomJson(nomenclature))).toEqual([])
    expect(problems(sssomJson(madeBy('A. Martin')))).toEqual([])
    expect(problems(sssomJson(madeBy('orcid:0000-0002-1825-0097')))).toEqual([])
  })
  it('finds no fault in the mappings of skills', () => {
    const dataset = skillsMapped(nomenclature)
    expect(problems(sssomJson(dataset, 'competences-rome'))).toEqual([])
    expect(problems(sssomJson(dataset, 'competences-esco'))).toEqual([])
  })
  it('finds a justification that it does not know, and a column that it has not', () => {
    const set = sssomJson(nomenclature)
    const [first, ...others] = set.mappings
    expect(
      problems({ ...set, mappings: [{ ...first, mapping_justification: 'semapv:Guess' }, ...others] }),
    ).not.toEqual([])
    expect(problems({ ...set, mappings: [{ ...first, colour: 'red' }, ...others] })).not.toEqual([])
  })
  it('has the IRI of a version of ROME that the graph has', () => {
    expect(sssomJson(nomenclature).object_source).toBe('scheme:4.0-60')
  })
})
