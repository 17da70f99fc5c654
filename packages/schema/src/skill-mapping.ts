import * as z from 'zod'
import { mappingFields, reviewFields } from './mapping.js'

const { appellationCode: _code, appellationLabel: _label, ...evidenceFields } = mappingFields

/** Of ROME: a competence or a savoir, by its OGR code, in a version such as `4.0-60`. */
const romeFields = { ...evidenceFields, code: z.string().regex(/^\d+$/) }

/** Of ESCO: a skill, by its URI, in a version such as `1.2.0`. */
const escoFields = {
  ...evidenceFields,
  scheme: z.literal('esco'),
  schemeVersion: z.string().regex(/^\d+\.\d+(?:\.\d+)?$/),
  code: z.string().regex(/^http:\/\/data\.europa\.eu\/esco\/skill\/[A-Za-z0-9.-]+$/),
}

const proposed = { status: z.literal('proposed') }
const confirmed = { status: z.literal('confirmed'), ...reviewFields }

/**
 * A steward's mapping of a skill to a concept of ROME or of ESCO (SSSOM), with the same evidence as that of an occupation:
 * `proposed` until a named person has reviewed it on a date.
 */
export const skillMappingSchema = z
  .discriminatedUnion('scheme', [
    z.discriminatedUnion('status', [
      z.strictObject({ ...romeFields, ...proposed }),
      z.strictObject({ ...romeFields, ...confirmed }),
    ]),
    z.discriminatedUnion('status', [
      z.strictObject({ ...escoFields, ...proposed }),
      z.strictObject({ ...escoFields, ...confirmed }),
    ]),
  ])
  .meta({ id: 'SkillMapping' })
export type SkillMapping = z.infer<typeof skillMappingSchema>
