import * as z from 'zod'

/** `index.json`: every file of a published dataset but itself. */
export const datasetIndexSchema = z.strictObject({
  name: z.string(),
  version: z.string(),
  files: z.array(
    z.strictObject({ path: z.string(), byteLength: z.int(), mediaType: z.string(), sha256: z.string() }),
  ),
})
export type DatasetIndex = z.infer<typeof datasetIndexSchema>
