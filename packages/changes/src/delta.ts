import { changeKinds, changeLevels } from '@metiers/schema'
import { z } from 'zod'

/** One run of a word diff. `equal` and `removed` together are the old text, `equal` and `added` the new one. */
export const wordRunSchema = z
  .strictObject({ op: z.enum(['equal', 'removed', 'added']), text: z.string() })
  .meta({ id: 'WordRun' })
export type WordRun = z.infer<typeof wordRunSchema>

/** Any value of a dataset: a text, an item, a whole occupation. What it is follows from the kind and the part. */
const valueSchema = z.unknown()

/**
 * One change. `old` and `new` are the values, null where there is none; the pointers (RFC 6901) say where they
 * stand in the two `nomenclature.json`. `part` is a section id, or what else of an occupation or dataset it is.
 * `breaking` follows from `rule`, which docs/versioning.md explains.
 */
export const changeSchema = z
  .strictObject({
    kind: z.enum(changeKinds),
    part: z.string(),
    partLabels: z
      .strictObject({ fr: z.string(), en: z.string().optional() })
      .optional()
      .describe("the labels of a section of the steward's own template"),
    occupationId: z.string().nullable(),
    label: z.string().nullable().describe('the preferred label of what it is about'),
    pointer: z.strictObject({ old: z.string().nullable(), new: z.string().nullable() }),
    old: valueSchema,
    new: valueSchema,
    words: z.array(wordRunSchema).optional(),
    breaking: z.boolean(),
    level: z.enum(changeLevels),
    rule: z.string(),
  })
  .meta({ id: 'Change' })
export type Change = z.infer<typeof changeSchema>

/** All that changed in meaning from one edition of a dataset to another, in the order of the dataset. */
export const deltaSchema = z.strictObject({
  $schema: z.string(),
  from: z.strictObject({ iri: z.string(), version: z.string() }),
  to: z.strictObject({ iri: z.string(), version: z.string() }),
  counts: z.partialRecord(z.enum(changeKinds), z.int().positive()),
  breaking: z.int().nonnegative(),
  changes: z.array(changeSchema),
})
export type Delta = z.infer<typeof deltaSchema>

/** The JSON Schema (2020-12) of a delta, derived from the zod schema. */
export function deltaJsonSchema() {
  const { $schema, ...schema } = z.toJSONSchema(deltaSchema, { target: 'draft-2020-12' })
  return { $schema, $id: 'delta.schema.json', title: 'Delta', ...schema }
}
