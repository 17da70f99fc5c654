import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { nomenclatureSchema, type OutputFile, reportSchema } from '@metiers/schema'
import { expect, it } from 'vitest'
import { makeTableForms, tableForms } from '../src/table-forms.js'
import { repository } from './support/repository.js'

const published = (path: string) =>
  JSON.parse(readFileSync(join(repository, 'fixtures/golden/dist', path), 'utf8'))
const bytesOf = (files: OutputFile[]) =>
  files.map(
    ({ path, chunks }) => [path, Buffer.concat([...chunks].map(chunk => Buffer.from(chunk)))] as const,
  )

it.skipIf(availableParallelism() < 2)(
  'a thread gives the bytes that are made here, and leaves nothing behind',
  async () => {
    const golden = nomenclatureSchema.parse(published('nomenclature.json'))
    const report = reportSchema.parse(published('report.json'))
    const more = Array.from({ length: 10 }, (_, edition) =>
      golden.occupations.map(each => ({ ...each, id: `${each.id}-${edition}`, profile: null, mappings: [] })),
    ).flat()
    const nomenclature = { ...golden, occupations: [...golden.occupations, ...more] }
    const scratch = mkdtempSync(join(tmpdir(), 'metiers-test-'))
    try {
      const here = bytesOf(makeTableForms({ nomenclature, report }, scratch))
      const there = await tableForms({ nomenclature, report }, scratch)
      // Made in a thread: each stands in a file until it is read.
      expect(readdirSync(scratch)).toHaveLength(there.length)
      const bytes = bytesOf(there)
      expect(bytes.map(([path]) => path)).toEqual(here.map(([path]) => path))
      for (const [index, [path, content]] of bytes.entries())
        expect([path, content.equals(here[index]?.[1] ?? Buffer.of())]).toEqual([path, true])
      expect(readdirSync(scratch)).toEqual([])
    } finally {
      rmSync(scratch, { recursive: true, force: true })
    }
  },
)
