import * as z from 'zod'
import { textSchema } from './text.js'

/** The SKOS mapping properties, as CURIEs. */
export const mappingPredicates = [
  'skos:exactMatch',
  'skos:closeMatch',
  'skos:broadMatch',
  'skos:narrowMatch',
  'skos:relatedMatch',
] as const

/** What is said of a mapping of an occupation to ROME, with its review or without. */
export const mappingFields = {
  predicate: z.enum(mappingPredicates),
  scheme: z.literal('rome'),
  schemeVersion: z.string().regex(/^\d+\.\d+-\d+$/),
  code: z.string().regex(/^[A-N][0-9]{4}$/),
  label: textSchema,
  appellationCode: z.string().regex(/^\d+$/).nullable(),
  appellationLabel: textSchema.nullable(),
  justification: z.string().regex(/^semapv:[A-Za-z]+$/),
  confidence: z.number().min(0).max(1),
  comment: textSchema.nullable(),
  author: textSchema.optional(),
  mappedOn: z.iso.date().optional(),
  tool: textSchema.optional(),
  toolVersion: textSchema.optional(),
}

/** What a mapping says more once a named person has reviewed it on a date. */
export const reviewFields = { reviewer: textSchema, reviewedOn: z.iso.date() }

/**
 * A steward's mapping of an occupation to a concept of another scheme (SSSOM). `proposed` until a named
 * person has reviewed it on a date; a code is a fact only together with its scheme's version. Who made it and when, and
 * the tool that compared the names, are there where they are stated.
 */
export const conceptMappingSchema = z
  .discriminatedUnion('status', [
    z.strictObject({ ...mappingFields, status: z.literal('proposed') }),
    z.strictObject({
      ...mappingFields,
      status: z.literal('confirmed'),
      ...reviewFields,
    }),
  ])
  .meta({ id: 'ConceptMapping' })
export type ConceptMapping = z.infer<typeof conceptMappingSchema>
