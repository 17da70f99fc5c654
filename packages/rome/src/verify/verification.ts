import { conceptMappingSchema } from '@metiers/schema'
import { z } from 'zod'
import { skillVerificationSchema } from './verify-skills.js'

/** A concept of the release; its label is null where the release names the code and has no label for it. */
const conceptSchema = z.strictObject({ code: z.string(), label: z.string().nullable() })
export type Concept = z.infer<typeof conceptSchema>

/** What the release before tells of a fiche that is gone or changed: its parent, and where its appellations went. */
const beforeSchema = z.strictObject({
  version: z.string().nullable(),
  label: z.string(),
  parent: conceptSchema.nullable(),
  appellations: z.array(
    z.strictObject({ code: z.string(), label: z.string(), now: conceptSchema.nullable() }),
  ),
})

/** The fiche of a mapping in the release. `labelNowAt`: other fiches that have the label which the mapping states. */
const ficheCheckSchema = z.strictObject({
  outcome: z.enum(['unchanged', 'respelt', 'changed', 'gone', 'not-in-this-part']),
  label: z.string().nullable(),
  parent: conceptSchema.nullable(),
  words: z.strictObject({ gone: z.array(z.string()), added: z.array(z.string()) }),
  labelNowAt: z.array(conceptSchema),
  before: beforeSchema.nullable(),
})
export type FicheCheck = z.infer<typeof ficheCheckSchema>

/** The appellation of a mapping in the release: its label, and the fiche where it stands now, with that one's parent. */
const appellationCheckSchema = z.strictObject({
  outcome: z.enum(['unchanged', 'respelt', 'renamed', 'gone', 'not-in-this-part', 'not-checked']),
  label: z.string().nullable(),
  hasMoved: z.boolean(),
  fiche: conceptSchema.nullable(),
  parent: conceptSchema.nullable(),
})
export type AppellationCheck = z.infer<typeof appellationCheckSchema>

/** What became of a mapping, the gravest thing first. */
export const outcomes = [
  'code-gone',
  'label-changed',
  'appellation-gone',
  'appellation-moved',
  'appellation-renamed',
  'label-respelt',
  'appellation-respelt',
  'not-in-this-part',
  'unchanged',
] as const
export type Outcome = (typeof outcomes)[number]

const resultSchema = z.strictObject({
  occupationId: z.string(),
  occupationLabel: z.string(),
  mapping: conceptMappingSchema,
  outcome: z.enum(outcomes),
  severity: z.enum(['warning', 'info', 'none']),
  message: z.strictObject({ fr: z.string(), en: z.string() }),
  fiche: ficheCheckSchema,
  appellation: appellationCheckSchema.nullable(),
})
export type VerificationResult = z.infer<typeof resultSchema>

const releaseSchema = z.strictObject({
  version: z.string().nullable(),
  versionFrom: z.enum(['file-name', 'version-column', 'option']).nullable(),
  isPartial: z.boolean(),
  attribution: z.string(),
  files: z.array(
    z.strictObject({
      name: z.string(),
      table: z.enum(['fiches', 'appellations']),
      encoding: z.string(),
      rows: z.int().positive(),
    }),
  ),
  passedOver: z.array(z.string()),
})

/** What `metiers rome verify --format json` prints: one result a mapping of an occupation, in the order
 * of the dataset, and apart one a mapping of a skill. */
export const verificationSchema = z.strictObject({
  release: releaseSchema,
  dataset: z.strictObject({ iri: z.url(), version: z.string(), mappingsOf: z.array(z.string()) }),
  counts: z.strictObject({
    mappings: z.int(),
    byOutcome: z.record(z.enum(outcomes), z.int()),
    appellationsNotChecked: z.int(),
  }),
  results: z.array(resultSchema),
  skills: skillVerificationSchema,
})
export type Verification = z.infer<typeof verificationSchema>
