import * as z from 'zod'
import { textSchema } from './text.js'

const wrongLevel =
  'must be a rank of the scale, from 1, or null: a number where levelStatus is "stated", null where it is not'

/**
 * What a fiche says of the level of an item, beside the text that names it. `level` is a rank of the section's scale, and
 * is there only where the source states it. `unrecoverable`: the item is there and its level cannot be told;
 * `not-required`: the source says that it is not asked for.
 */
export function gradedSchema<Shape extends z.ZodRawShape>(text: Shape) {
  const note = textSchema.nullable()
  return z.discriminatedUnion('levelStatus', [
    z.strictObject({
      ...text,
      required: z.literal(true),
      level: z.int(wrongLevel).positive(wrongLevel),
      levelStatus: z.literal('stated'),
      note,
    }),
    z.strictObject({
      ...text,
      required: z.literal(true),
      level: z.null(wrongLevel),
      levelStatus: z.literal('unrecoverable'),
      note,
    }),
    z.strictObject({
      ...text,
      required: z.literal(false),
      level: z.null(wrongLevel),
      levelStatus: z.literal('not-required'),
      note,
    }),
  ])
}

/** An item of a graded list. */
export const gradedValueSchema = gradedSchema({ label: textSchema }).meta({ id: 'GradedValue' })
export type GradedValue = z.infer<typeof gradedValueSchema>

/** The level of a skill or of knowledge that a section grades; its text stands in the list of that section too. */
export const gradedItemSchema = gradedSchema({
  section: z.enum(['skills', 'knowledge']),
  label: textSchema,
}).meta({ id: 'GradedItem' })
export type GradedItem = z.infer<typeof gradedItemSchema>
