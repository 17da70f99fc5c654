import { join } from 'node:path'
import { readRegularText } from '@metiers/engine'
import { type DatasetIndex, datasetIndexSchema } from '@metiers/schema'

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
