import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('the generated types need nothing at run time', () => {
  const types = readFileSync(new URL('../generated/nomenclature.d.ts', import.meta.url), 'utf8')
  expect(types).not.toMatch(/import|zod/)
})
