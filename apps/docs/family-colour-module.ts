import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { familyColourSheet } from './src/site/family-colours'

const id = 'virtual:family-colours.css'
const familiesSchema = z.object({ families: z.array(z.unknown()) })

/** The style sheet of the families of a dataset, as a module that pages import: part of the styles of the site. */
export function familyColourModule(folder: string) {
  return {
    name: 'metiers:family-colours',
    resolveId: (asked: string) => (asked === id ? id : undefined),
    load: (asked: string) => (asked === id ? familyColourSheet(familiesIn(folder)) : undefined),
  }
}

// A dataset that cannot be read is told of by the integration, which is asked first.
function familiesIn(folder: string): number {
  try {
    return familiesSchema.parse(JSON.parse(readFileSync(join(folder, 'nomenclature.json'), 'utf8'))).families
      .length
  } catch {
    return 0
  }
}
