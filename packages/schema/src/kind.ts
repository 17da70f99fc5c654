import * as z from 'zod'

/** What a section holds: one label, labels, a text, a list of texts, codes, labels of occupations, or items with a level. */
export const kinds = ['label', 'labels', 'text', 'list', 'codes', 'occupations', 'graded-list'] as const

export const kindSchema = z.enum(kinds).meta({ id: 'Kind' })
export type Kind = z.infer<typeof kindSchema>
