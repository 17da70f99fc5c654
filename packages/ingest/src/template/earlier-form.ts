import {
  codeSchemes,
  kindsOfField,
  type SectionId,
  sayMistake,
  sectionIdSchema,
  sectionIds,
  type ValueMistake,
  valueForms,
} from '@metiers/schema'
import { z } from 'zod'
import { patternsSchema } from './heading-schema.js'
import type { WrittenSection, WrittenTemplate } from './written-template.js'

const partSchema = z.strictObject({ headings: patternsSchema })
const headingsSchema = z.array(z.string().min(1)).min(1)

const sectionSchema = z.strictObject({
  kind: z.enum(['label', 'labels', 'text', 'list', 'competences', 'occupations', 'codes']),
  inline: z.boolean().optional(),
  schemes: z.array(z.enum(codeSchemes)).optional(),
  headings: headingsSchema,
  akin: z.array(z.string().min(1)).optional(),
  guidance: z.string().min(1).optional(),
})
type EarlierSection = z.infer<typeof sectionSchema>

const levelNames = ['level1', 'level2', 'level3'] as const

/** The form that templates had before they had sections and scales of their own: all known sections, by their ids. */
export const earlierTemplateSchema = z.strictObject({
  parts: z.strictObject({ list: partSchema, grid: partSchema, profiles: partSchema }),
  sections: z
    .partialRecord(sectionIdSchema, sectionSchema)
    .refine(sections => sectionIds.every(id => sections[id]), valueForms['all-sections'])
    .superRefine((sections, context) => {
      for (const id of sectionIds) {
        const section = sections[id]
        if (!section || kindsOfField[id].includes(kindOf(section))) continue
        const facts = { kind: section.kind, field: id, kinds: [...kindsOfField[id]] }
        const mistake: ValueMistake = { is: 'template', mistake: { is: 'kind-of-field', ...facts } }
        context.addIssue({
          code: 'custom',
          path: [id, 'kind'],
          message: sayMistake(mistake),
          params: { mistake },
        })
      }
    }),
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
export type EarlierTemplate = z.infer<typeof earlierTemplateSchema>

const scale = 'importance'

/** What a template of the earlier form means in the form of today. */
export function fromEarlierForm({ parts, sections, competences }: EarlierTemplate): WrittenTemplate {
  const { legend, columns, categories } = competences
  const table = { scale, legend, columns: { item: columns.category, note: columns.note }, items: categories }
  return {
    parts,
    sections: sectionIds.flatMap((id: SectionId): WrittenSection[] => {
      const section = sections[id]
      if (!section) return []
      const { schemes, ...rest } = section
      return [
        {
          ...rest,
          ...(schemes && schemes.length > 0 && { schemes }),
          id,
          kind: kindOf(section),
          ...(section.kind === 'competences' && table),
        },
      ]
    }),
    scales: [
      {
        id: scale,
        levels: levelNames.map((name, at) => {
          const headings = columns[name]
          const label = headings.find(heading => !/\d/.test(heading)) ?? headings[0]
          return { notation: String(at + 1), labels: { fr: label }, headings }
        }),
        // A row of the form without a tick was never required.
        notConcerned: [''],
      },
    ],
  }
}

function kindOf({ kind }: EarlierSection): WrittenSection['kind'] {
  return kind === 'competences' ? 'graded-list' : kind
}
