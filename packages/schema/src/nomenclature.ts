import * as z from 'zod'
import { describeProperties } from './describe-properties.js'
import { identifierSchema } from './identifier.js'
import { iriSchema } from './iri.js'
import { occupationFamilySchema, occupationSchema } from './occupation.js'
import { skillSchema } from './skill.js'
import { specialiseSchema } from './specialise-schema.js'
import { publishedTemplateSchema } from './template.js'
import { textSchema } from './text.js'
import { versionSchema } from './version.js'

/** A document that was read: `path` is relative to the sources folder, `sha256` is of its bytes. */
export const sourceDocumentSchema = z
  .strictObject({
    id: identifierSchema,
    path: z.string().min(1),
    mediaType: z.string().regex(/^[a-z]+\/[A-Za-z0-9.+-]+$/),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    byteLength: z.int().nonnegative(),
    title: textSchema.nullable(),
  })
  .meta({ id: 'SourceDocument' })
export type SourceDocument = z.infer<typeof sourceDocumentSchema>

/** The mention that the licence of another scheme asks for wherever its labels and codes appear. */
export const attributionSchema = z
  .strictObject({
    scheme: z.enum(['rome', 'esco']),
    schemeVersion: z.string(),
    text: textSchema,
    licence: textSchema,
  })
  .meta({ id: 'Attribution' })
export type Attribution = z.infer<typeof attributionSchema>

/** A short form that a steward has declared, for who looks a label up: the label may be written with either. */
export const abbreviationSchema = z
  .strictObject({ text: textSchema, standsFor: textSchema })
  .meta({ id: 'Abbreviation' })
export type Abbreviation = z.infer<typeof abbreviationSchema>

/** The canonical dataset, `dist/nomenclature.json`: a skos:ConceptScheme with its skills, families and occupations. */
export const nomenclatureSchema = z.strictObject({
  $schema: z.string(),
  iri: iriSchema,
  version: versionSchema,
  language: z.literal('fr'),
  title: z.strictObject({ fr: textSchema, en: textSchema.optional() }),
  licence: iriSchema.nullable(),
  sources: z.array(sourceDocumentSchema),
  attributions: z.array(attributionSchema),
  abbreviations: z.array(abbreviationSchema).optional(),
  template: publishedTemplateSchema,
  skills: z.array(skillSchema),
  families: z.array(occupationFamilySchema),
  occupations: z.array(occupationSchema),
})
export type Nomenclature = z.infer<typeof nomenclatureSchema>

/** Where the schema of the datasets of this program has its name, for whoever uses it without a dataset. */
const ownBase = 'https://w3id.org/metiers-informatique/'

/**
 * The JSON Schema (2020-12) of `nomenclature.json`, derived from the zod schema, with a title and a description on every
 * property. Its `$id` is absolute: below the base IRI of the dataset that it goes with, whose own sections and scales it
 * then knows; without a dataset, it is the schema of all.
 */
export function nomenclatureJsonSchema(
  dataset: Pick<Nomenclature, 'iri' | 'template'> | null = null,
): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(nomenclatureSchema, { target: 'draft-2020-12' })
  const described = describeProperties(schema, 'Nomenclature')
  const $id = `${dataset?.iri ?? ownBase}nomenclature.schema.json`
  const whole = { $schema, $id, title: 'Nomenclature', ...described.schema }
  return dataset === null ? whole : specialiseSchema(whole, dataset.template)
}
