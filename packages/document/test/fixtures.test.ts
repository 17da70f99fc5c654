import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readDocument, readResultSchema } from '../src/index.js'

const folder = fileURLToPath(new URL('../fixtures/', import.meta.url))

/** Each folder holds a document and the tree that it must give. `npm run fixtures:update` rewrites the trees. */
describe('a document gives its tree', () => {
  for (const name of readdirSync(folder).sort()) {
    it(name, async () => {
      const input = readdirSync(join(folder, name)).find(file => file.startsWith('input.')) ?? ''
      const result = await readDocument(readFileSync(join(folder, name, input)), input)
      const expected = join(folder, name, 'expected.json')
      if (process.env.UPDATE_FIXTURES) writeFileSync(expected, `${JSON.stringify(result, null, 1)}\n`)
      expect(result).toEqual(JSON.parse(readFileSync(expected, 'utf8')))
      // What is read must be known again when it comes back from a store: else it is read at each build.
      expect(readResultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result)
    })
  }
})
