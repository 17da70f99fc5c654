import { expect, it } from 'vitest'
import * as z from 'zod'
import { describeProperties } from '../src/describe-properties.js'
import { nomenclatureJsonSchema, nomenclatureSchema } from '../src/index.js'
import { propertyDocs } from '../src/property-docs.js'

it('every property of the dataset has a title and a description in French and in English, and no other is described', () => {
  const schema = z.toJSONSchema(nomenclatureSchema, { target: 'draft-2020-12' })
  expect(describeProperties(schema, 'Nomenclature').undescribed).toEqual([])
  const text = JSON.stringify(nomenclatureJsonSchema())
  for (const [name, { title, description }] of Object.entries(propertyDocs)) {
    expect({ name, is: text.includes(JSON.stringify(`${description.fr} / ${description.en}`)) }).toEqual({
      name,
      is: true,
    })
    expect({ name, ends: [description.fr, description.en].every(each => /\.$/.test(each)) }).toEqual({
      name,
      ends: true,
    })
    expect(title.fr).not.toMatch(/\.$/)
  }
})

it('a schema says what a property means beside what it is, wherever it stands', () => {
  const { $id, properties, $defs } = z
    .looseObject({
      $id: z.string(),
      properties: z.record(z.string(), z.looseObject({})),
      $defs: z.record(
        z.string(),
        z.looseObject({ properties: z.record(z.string(), z.looseObject({})).optional() }),
      ),
    })
    .parse(nomenclatureJsonSchema({ iri: 'https://example.org/', template: { sections: [], scales: [] } }))
  expect($id).toBe('https://example.org/nomenclature.schema.json')
  expect(properties.version).toMatchObject({
    type: 'string',
    title: 'version / version',
    description: 'Version des données (Semantic Versioning). / Version of the data (Semantic Versioning).',
  })
  expect($defs.Occupation?.properties?.mappings).toMatchObject({
    type: 'array',
    title: 'alignements / mappings',
  })
})

it('a property that nothing is written of is named', () => {
  const schema = { properties: { version: {}, colour: { properties: { shade: {} } } } }
  expect(describeProperties(schema, 'Nomenclature').undescribed).toEqual([
    'Nomenclature.colour',
    'Nomenclature.colour.shade',
  ])
})
