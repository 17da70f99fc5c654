import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UnreadableInput } from '@metiers/document'
import { describe, expect, it } from 'vitest'
import {
  createSuggester,
  readRelease,
  suggestionsSssom,
  verificationSchema,
  verificationText,
  verifyMappings,
} from '../src/index.js'
import { readInput } from './support.js'

const folder = fileURLToPath(new URL('../fixtures/', import.meta.url))

/**
 * Each folder holds a small release, mappings and options, and what must come out: a verification, suggestions, or the
 * one sentence of an error. `npm run fixtures:update` rewrites what comes out; review the difference.
 */
describe('a release gives', () => {
  for (const name of readdirSync(folder).sort()) {
    it(name, async () => {
      const output = await outputOf(name)
      const expected = join(folder, name, 'expected.txt')
      if (process.env.UPDATE_FIXTURES) writeFileSync(expected, output)
      expect(output).toBe(readFileSync(expected, 'utf8'))
    })
  }
})

async function outputOf(name: string): Promise<string> {
  const { nomenclature, options } = readInput(join(folder, name, 'input.json'))
  const at = (part: string) => relative(process.cwd(), join(folder, name, part))
  if (name.startsWith('unreadable-')) {
    const error: unknown = await readRelease(at('release'), options.releaseVersion).catch(
      (thrown: unknown) => thrown,
    )
    if (!(error instanceof UnreadableInput)) return `no UnreadableInput: ${String(error)}\n`
    return `${error.message.replaceAll(`${at('')}`, '')}\n`
  }
  const release = await readRelease(at('release'), options.releaseVersion)
  if (name.startsWith('suggest-')) {
    const candidatesOf = createSuggester(nomenclature, release)
    const suggestions = nomenclature.occupations.map(occupation => ({
      occupation,
      candidates: candidatesOf(occupation).slice(0, 3),
    }))
    return [...suggestionsSssom(nomenclature, release.version.value ?? '', suggestions, '1.2.3')].join('')
  }
  const before = existsSync(at('before')) ? await readRelease(at('before')) : null
  const verification = verifyMappings(nomenclature, release, {
    isPartial: options.isPartial === true,
    before,
  })
  expect(verificationSchema.parse(JSON.parse(JSON.stringify(verification)))).toEqual(verification)
  return `${verificationText(verification, 'en')}\n`
}
