import { join } from 'node:path'
import { readRegularText } from '@metiers/engine'
import { z } from 'zod'

/** `index.json`: every file of a published dataset but itself. */
export const datasetIndexSchema = z.strictObject({
  name: z.string(),
  version: z.string(),
  files: z.array(
    z.strictObject({ path: z.string(), byteLength: z.int(), mediaType: z.string(), sha256: z.string() }),
  ),
})
export type DatasetIndex = z.infer<typeof datasetIndexSchema>

/** A line for each of 100,000 files is less. */
const limit = 64 * 1024 * 1024

/** The index of a published folder, or null where it has none that can be read. */
export async function readDatasetIndex(folder: string): Promise<DatasetIndex | null> {
  try {
    const parsed = datasetIndexSchema.safeParse(
      JSON.parse(await readRegularText(join(folder, 'index.json'), limit)),
    )
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
