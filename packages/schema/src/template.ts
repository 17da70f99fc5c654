import * as z from 'zod'
import { identifierSchema } from './identifier.js'
import { kindSchema } from './kind.js'
import { sectionIdSchema } from './section.js'
import { textSchema } from './text.js'

/** What a skill is to an occupation that asks for it, as ESCO tells it. */
export const skillRelations = ['essential', 'optional'] as const
export type SkillRelation = (typeof skillRelations)[number]

const labelsSchema = z.strictObject({ fr: textSchema, en: textSchema.optional() })

/**
 * A section of the template in force. `field` is there where it is one of the known sections, and is then its id too; a
 * section without it is the steward's own, and its values stand in `additionalSections`. `scale` is the id of its scale. `relation`: of
 * skills, knowledge or behavioural competences, whether what they ask for is essential, as it is where nothing is said.
 */
export const templateSectionSchema = z
  .strictObject({
    id: identifierSchema,
    kind: kindSchema,
    labels: labelsSchema,
    field: sectionIdSchema.optional(),
    scale: identifierSchema.optional(),
    relation: z.enum(skillRelations).optional(),
  })
  .meta({ id: 'TemplateSection' })
export type TemplateSection = z.infer<typeof templateSectionSchema>

/** A level of a scale: its rank from the lowest, 1, and how it is written and named. */
export const scaleLevelSchema = z
  .strictObject({ rank: z.int().positive(), notation: textSchema, labels: labelsSchema })
  .meta({ id: 'ScaleLevel' })
export type ScaleLevel = z.infer<typeof scaleLevelSchema>

/** A scale (skos:OrderedCollection of level concepts), its levels from the lowest to the highest. */
export const scaleSchema = z
  .strictObject({
    id: identifierSchema,
    labels: labelsSchema.optional(),
    levels: z.array(scaleLevelSchema).min(2),
  })
  .meta({ id: 'Scale' })
export type Scale = z.infer<typeof scaleSchema>

/** What the fiches of the dataset look like: their sections in order, and the scales of their levels. */
export const publishedTemplateSchema = z
  .strictObject({ sections: z.array(templateSectionSchema), scales: z.array(scaleSchema) })
  .meta({ id: 'Template' })
export type PublishedTemplate = z.infer<typeof publishedTemplateSchema>
