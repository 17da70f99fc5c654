import { join } from 'node:path'
import { UnreadableInput } from '@metiers/document'
import { readRegularText } from '@metiers/engine'
import { type Nomenclature, nomenclatureSchema } from '@metiers/schema'
import { datasetBytes } from './dataset-bytes.js'
import { codeOf } from './folder.js'

/** The dataset that a folder holds. Throws `UnreadableInput` where there is none, or it is of another version. */
export async function readDataset(out: string): Promise<Nomenclature> {
  const path = join(out, 'nomenclature.json')
  try {
    return nomenclatureSchema.parse(JSON.parse(await readRegularText(path, datasetBytes)))
  } catch (error) {
    const reason = codeOf(error).startsWith('E') ? codeOf(error) : null
    throw new UnreadableInput({ code: 'dataset-unreadable', path, facts: { reason } })
  }
}
