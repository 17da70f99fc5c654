import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { changeRules } from '../src/index.js'

it('docs/versioning.md has every rule with its level, and no other', () => {
  const page = readFileSync(new URL('../../../docs/versioning.md', import.meta.url), 'utf8')
  const rows = [...page.matchAll(/^\| `(?<id>[a-z-]+)` \| (?<level>[a-z]+) \|/gm)].map(({ groups }) => ({
    ...groups,
  }))
  expect(rows).toEqual(Object.values(changeRules).map(({ id, level }) => ({ id, level })))
})
