import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Nomenclature, nomenclatureSchema, type ReleaseLoss } from '@metiers/schema'
import { releaseLosses } from '@metiers/validate'

/** What the dataset that stands in a folder has and the new one lacks; nothing where none stands there. */
export async function lossesSince(folder: string, current: Nomenclature): Promise<ReleaseLoss[]> {
  try {
    const published = nomenclatureSchema.safeParse(
      JSON.parse(await readFile(join(folder, 'nomenclature.json'), 'utf8')),
    )
    return published.success ? releaseLosses(published.data, current) : []
  } catch {
    return []
  }
}
