import {
  codeSchemes,
  type StatedMistake,
  sayMistake,
  sectionIdSchema,
  sectionIds,
  valueForms,
} from '@metiers/schema'
import { z } from 'zod'
import { headingProblem } from './heading-pattern.js'

const headingsSchema = z.array(z.string().min(1)).min(1)

const patternsSchema = z
  .array(
    z
      .string()
      .min(1)
      .superRefine((heading, context) => {
        const problem = headingProblem(heading)
        if (problem === null) return
        const params: StatedMistake = { mistake: problem }
        context.addIssue({ code: 'custom', message: sayMistake(problem), params })
      }),
  )
  .min(1)

const partSchema = z.strictObject({ headings: patternsSchema })

const sectionTemplateSchema = z.strictObject({
  kind: z.enum(['label', 'labels', 'text', 'list', 'competences', 'occupations', 'codes']),
  inline: z.boolean().default(false),
  schemes: z.array(z.enum(codeSchemes)).default([]),
  headings: headingsSchema,
  /** What other forms call the section: not read as its heading, but named where a heading is unknown. */
  akin: z.array(z.string().min(1)).default([]),
  /** What a form says in this section until it is filled in. Read back, it is part of the form. */
  guidance: z.string().min(1).optional(),
})
export type SectionTemplate = z.infer<typeof sectionTemplateSchema>

/** The template as a person writes it: parts of a document, sections of a fiche, the competence table. */
export const templateSchema = z.strictObject({
  parts: z.strictObject({ list: partSchema, grid: partSchema, profiles: partSchema }),
  sections: z
    .partialRecord(sectionIdSchema, sectionTemplateSchema)
    .refine(sections => sectionIds.every(id => sections[id]), valueForms['all-sections']),
  competences: z.strictObject({
    legend: patternsSchema,
    columns: z.strictObject({
      category: headingsSchema,
      level1: headingsSchema,
      level2: headingsSchema,
      level3: headingsSchema,
      note: headingsSchema,
    }),
    categories: headingsSchema,
  }),
})
export type Template = z.infer<typeof templateSchema>
export type PartId = keyof Template['parts']
export type CompetenceColumn = keyof Template['competences']['columns']
