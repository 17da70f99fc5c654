import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { dataOf, ingestFolder } from './read-folder.js'

const folder = fileURLToPath(new URL('../fixtures/', import.meta.url))
const realSources = fileURLToPath(new URL('../../../fixtures/golden/sources/', import.meta.url))

/**
 * Each folder holds sources and the data that they must give, written by hand from the documents. One
 * without sources of its own is about the golden ones.
 */
describe('sources give their data', () => {
  for (const name of readdirSync(folder).sort()) {
    it(name, async () => {
      const own = join(folder, name, 'sources')
      const ingested = await ingestFolder(existsSync(own) ? own : realSources)
      const expected: unknown = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'))
      expect(dataOf(ingested)).toEqual(expected)
    })
  }
})
