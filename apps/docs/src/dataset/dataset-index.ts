import { z } from 'zod'

const datasetFileSchema = z.strictObject({
  path: z.string(),
  byteLength: z.int(),
  mediaType: z.string(),
  sha256: z.string(),
})

/** `dist/index.json`: every file of the dataset but itself. */
export const datasetIndexSchema = z.strictObject({
  name: z.string(),
  version: z.string(),
  files: z.array(datasetFileSchema),
})
export type DatasetIndex = z.infer<typeof datasetIndexSchema>
