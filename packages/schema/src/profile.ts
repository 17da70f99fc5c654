import * as z from 'zod'
import { codesSchema } from './code.js'
import { identifierSchema } from './identifier.js'
import { sectionIdSchema } from './section.js'
import { textListSchema, textSchema } from './text.js'

const wrongLevel = 'must be 1, 2, 3 or null: a number where levelStatus is "stated", null where it is not'

const competenceFields = { category: textSchema, note: textSchema.nullable() }

/**
 * One row of the behavioural-competence table. A level is there only where the source states it: a tick
 * whose column is lost is `unrecoverable`, a row without a tick is `not-required` (the form says so).
 */
export const behaviouralCompetenceSchema = z
  .discriminatedUnion('levelStatus', [
    z.strictObject({
      category: competenceFields.category,
      required: z.literal(true),
      level: z.literal([1, 2, 3], wrongLevel),
      levelStatus: z.literal('stated'),
      note: competenceFields.note,
    }),
    z.strictObject({
      category: competenceFields.category,
      required: z.literal(true),
      level: z.null(wrongLevel),
      levelStatus: z.literal('unrecoverable'),
      note: competenceFields.note,
    }),
    z.strictObject({
      category: competenceFields.category,
      required: z.literal(false),
      level: z.null(wrongLevel),
      levelStatus: z.literal('not-required'),
      note: competenceFields.note,
    }),
  ])
  .meta({ id: 'BehaviouralCompetence' })
export type BehaviouralCompetence = z.infer<typeof behaviouralCompetenceSchema>

/** An occupation that a profile names as near: its label as stated, and its id where the label resolves. */
export const relatedOccupationSchema = z
  .strictObject({ label: textSchema, occupationId: identifierSchema.nullable() })
  .meta({ id: 'RelatedOccupation' })
export type RelatedOccupation = z.infer<typeof relatedOccupationSchema>

/** What a fiche emploi-type says of an occupation. `emptySections`: headings with nothing under them. */
export const occupationProfileSchema = z
  .strictObject({
    definition: textSchema.nullable(),
    mainActivities: textListSchema,
    secondaryActivities: textListSchema,
    skills: textListSchema,
    knowledge: textListSchema,
    behaviouralCompetences: z.array(behaviouralCompetenceSchema),
    prerequisites: textSchema.nullable(),
    variability: textListSchema,
    relatedOccupations: z.array(relatedOccupationSchema),
    codes: codesSchema,
    qualifications: textListSchema,
    collectiveAgreement: textSchema.nullable(),
    headcount: textSchema.nullable(),
    outlook: textSchema.nullable(),
    remarks: textSchema.nullable(),
    emptySections: z.array(sectionIdSchema),
  })
  .meta({ id: 'OccupationProfile' })
export type OccupationProfile = z.infer<typeof occupationProfileSchema>
