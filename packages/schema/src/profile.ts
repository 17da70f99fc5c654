import * as z from 'zod'
import { additionalSectionsSchema } from './additional-section.js'
import { codesSchema } from './code.js'
import { identifierSchema } from './identifier.js'
import { gradedItemSchema, gradedSchema } from './level.js'
import { relatedOccupationSchema } from './related-occupation.js'
import { textListSchema, textSchema } from './text.js'

/**
 * One row of the behavioural-competence table. A level is there only where the source states it: a tick
 * whose column is lost is `unrecoverable`, a row without a tick is `not-required` where the form says so.
 */
export const behaviouralCompetenceSchema = gradedSchema({ category: textSchema }).meta({
  id: 'BehaviouralCompetence',
})
export type BehaviouralCompetence = z.infer<typeof behaviouralCompetenceSchema>

/**
 * What a fiche emploi-type says of an occupation. `emptySections`: headings with nothing under them. `gradedItems`: the
 * levels of its skills and knowledge, where the template grades them. `additionalSections`: what the sections of the
 * steward's own template hold.
 */
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
    emptySections: z.array(identifierSchema),
    gradedItems: z.array(gradedItemSchema),
    additionalSections: additionalSectionsSchema,
  })
  .meta({ id: 'OccupationProfile' })
export type OccupationProfile = z.infer<typeof occupationProfileSchema>
