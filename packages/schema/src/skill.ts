import * as z from 'zod'
import { deprecationSchema } from './deprecation.js'
import { identifierSchema } from './identifier.js'
import { iriSchema } from './iri.js'
import { skillMappingSchema } from './skill-mapping.js'
import { textListSchema, textSchema } from './text.js'

/** What a skill is: a savoir-faire, a connaissance, or a behavioural competence (ESCO: skill, knowledge, transversal skill). */
export const skillTypes = ['skill', 'knowledge', 'behavioural'] as const

export const skillTypeSchema = z.enum(skillTypes).meta({ id: 'SkillType' })
export type SkillType = z.infer<typeof skillTypeSchema>

/**
 * What profiles ask for, once each: esco:Skill, skos:Concept. The texts of one type that are the same (`sameText`) are
 * one; its label is the spelling that stands first, the others are alternative labels. `deprecation` is there only where
 * no profile has it any more.
 */
export const skillSchema = z
  .strictObject({
    id: identifierSchema,
    iri: iriSchema,
    type: skillTypeSchema,
    preferredLabel: z.strictObject({ fr: textSchema }),
    alternativeLabels: z.strictObject({ fr: textListSchema, en: textListSchema }),
    mappings: z.array(skillMappingSchema),
    deprecation: deprecationSchema.optional(),
  })
  .meta({ id: 'Skill' })
export type Skill = z.infer<typeof skillSchema>
