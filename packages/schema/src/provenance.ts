import * as z from 'zod'

/**
 * Where a block stands in its file. Text and Markdown: the first and last line, 1-based. Word: table, row,
 * column and paragraph, or the paragraph alone, 1-based in document order; `part` outside the body.
 */
export const placeSchema = z.union([
  z.strictObject({ lines: z.tuple([z.int().positive(), z.int().positive()]) }),
  z.strictObject({
    table: z.int().positive(),
    row: z.int().positive(),
    column: z.int().positive(),
    paragraph: z.int().positive(),
    part: z.string().optional(),
  }),
  z.strictObject({ paragraph: z.int().positive(), part: z.string().optional() }),
])
export type Place = z.infer<typeof placeSchema>

/**
 * What became of one block of a source: a line of `provenance.ndjson`. `pointers` are RFC 6901. `marker` is the number,
 * or the words, that the page shows before the text where they are not a plain bullet: `1.`, `a)`, `Mission 1 :`.
 */
export const provenanceRecordSchema = z.strictObject({
  sourceId: z.string(),
  place: placeSchema,
  marker: z.string().optional(),
  text: z.string(),
  status: z.enum(['data', 'furniture', 'unrecognised']),
  part: z.string(),
  pointers: z.array(z.string()),
  derivation: z.string().optional(),
})
export type ProvenanceRecord = z.infer<typeof provenanceRecordSchema>
