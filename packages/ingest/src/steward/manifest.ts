import { bounds, type Limits } from '@metiers/document'
import {
  baseIriSchema,
  catalogueSchema,
  identifierSchema,
  iriSchema,
  severitySchema,
  textSchema,
  trialBaseIri,
  valueForms,
  versionSchema,
} from '@metiers/schema'
import { z } from 'zod'
import { parseYamlFile } from './yaml-file.js'

// A manifest names files of its own folder only, each in one way: no way up, no absolute path, no backslash, no `./`.
const relativePathSchema = z
  .string()
  .min(1)
  .refine(
    path => !/[\\:\p{Cc}]/u.test(path) && !path.split('/').some(name => ['', '.', '..'].includes(name)),
    valueForms['path-in-sources'],
  )

const limitNames = Object.keys(bounds) as (keyof Limits)[]

export const manifestSchema = z.strictObject({
  id: identifierSchema.default('nomenclature'),
  title: z
    .strictObject({ fr: textSchema, en: textSchema.optional() })
    .default({ fr: 'Nomenclature de métiers', en: 'Nomenclature of occupations' }),
  version: versionSchema.default('0.0.0'),
  baseIri: baseIriSchema.optional(),
  licence: iriSchema.nullable().default(null),
  catalogue: catalogueSchema.default(catalogueSchema.parse({})),
  documents: z
    .array(
      z.strictObject({
        path: relativePathSchema,
        id: identifierSchema.optional(),
        title: textSchema.optional(),
        template: relativePathSchema.optional(),
      }),
    )
    .default([]),
  template: relativePathSchema.optional(),
  previousRelease: relativePathSchema.optional(),
  limits: z.partialRecord(z.enum(limitNames), z.int().positive()).default({}),
  sector: z
    .strictObject({
      romeV2Domains: z.array(z.string().regex(/^\d{3}$/, valueForms['rome-2-domain'])).default([]),
    })
    .default({ romeV2Domains: [] }),
  validation: z
    .strictObject({
      severities: z.record(z.string(), z.union([severitySchema, z.literal('off')])).default({}),
      minimumCompleteness: z.number().min(0).max(1).default(0),
    })
    .default({ severities: {}, minimumCompleteness: 0 }),
})

/** `sources.yaml`: what a steward states of the dataset and its documents, and the base that its IRIs have. */
export type Manifest = z.infer<typeof manifestSchema> & { baseIri: string }

/** The manifest of a folder that has none: every key at its default. */
export function defaultManifest(): Manifest {
  return withBaseIri(manifestSchema.parse({}))
}

/** Reads `sources.yaml`. Throws `UnreadableInput` with the line of a mistake. */
export function parseManifest(text: string, path: string): Manifest {
  return withBaseIri(parseYamlFile(text, path, manifestSchema).value)
}

// No dataset gets the IRIs of another: one whose owner states no base has names of its own, by its id.
function withBaseIri({ baseIri, ...stated }: z.infer<typeof manifestSchema>): Manifest {
  return { ...stated, baseIri: baseIri ?? trialBaseIri(stated.id) }
}
