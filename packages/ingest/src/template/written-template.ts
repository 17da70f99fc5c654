import {
  codeSchemes,
  identifierSchema,
  kindSchema,
  sectionIdSchema,
  skillRelations,
  textSchema,
} from '@metiers/schema'
import { z } from 'zod'
import { headingSchema, levelHeadingSchema, patternsSchema } from './heading-schema.js'

const labelsSchema = z.strictObject({ fr: textSchema.optional(), en: textSchema.optional() })

const partSchema = z.strictObject({ headings: patternsSchema })

// A template is written by a person, and looked up for each line of each document.
const most = { sections: 500, scales: 100, levels: 100, texts: 500 }

const headingsSchema = z.array(headingSchema).max(most.texts)

/** A section as a person writes it. What only some kinds have is checked by `checkTemplate`. */
const sectionSchema = z.strictObject({
  id: identifierSchema.optional(),
  kind: kindSchema,
  field: sectionIdSchema.optional(),
  labels: labelsSchema.optional(),
  headings: headingsSchema.min(1),
  /** What other forms call the section: not read as its heading, but named where a heading is unknown. */
  akin: headingsSchema.optional(),
  /** What a form says in this section until it is filled in. Read back, it is part of the form. */
  guidance: textSchema.optional(),
  inline: z.boolean().optional(),
  required: z.boolean().optional(),
  schemes: z.array(z.enum(codeSchemes)).min(1).optional(),
  scale: identifierSchema.optional(),
  relation: z.enum(skillRelations).optional(),
  legend: patternsSchema.optional(),
  columns: z
    .strictObject({
      item: headingsSchema.optional(),
      level: headingsSchema.optional(),
      note: headingsSchema.optional(),
    })
    .optional(),
  items: z.array(textSchema).max(most.texts).optional(),
})

const levelSchema = z.strictObject({
  notation: textSchema,
  labels: labelsSchema.optional(),
  headings: z.array(levelHeadingSchema).max(most.texts).optional(),
})

const scaleSchema = z.strictObject({
  id: identifierSchema,
  labels: labelsSchema.optional(),
  levels: z.array(levelSchema).min(2).max(most.levels),
  notConcerned: z.array(z.string().max(200)).max(most.texts).optional(),
})

/** The template as a person writes it: parts of a document, sections of a fiche, scales of levels. */
export const writtenTemplateSchema = z.strictObject({
  title: z.enum(['section', 'first heading', 'heading 1', 'file name']).optional(),
  parts: z
    .strictObject({
      list: partSchema.optional(),
      grid: partSchema.optional(),
      profiles: partSchema.optional(),
      chapters: z.strictObject({ headings: headingsSchema.min(1) }).optional(),
    })
    .optional(),
  sections: z.array(sectionSchema).min(1).max(most.sections),
  scales: z.array(scaleSchema).max(most.scales).optional(),
})
export type WrittenTemplate = z.infer<typeof writtenTemplateSchema>
export type WrittenSection = WrittenTemplate['sections'][number]
export type WrittenScale = NonNullable<WrittenTemplate['scales']>[number]
