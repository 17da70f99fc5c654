import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { writeFiche } from '../src/index.js'
import { anyFiche, listOfOccupations } from './profiles.js'
import { readSources, template } from './read-sources.js'

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0
const cases = Math.min(Number(process.env.PROPERTY_RUNS ?? 25), 500)

/** LibreOffice opens each file and saves it as .docx again. */
function throughLibreOffice(files: Uint8Array[]): Uint8Array[] {
  const work = mkdtempSync(join(tmpdir(), 'metiers-libreoffice-'))
  try {
    const paths = files.map((_, index) => join(work, `${index}.docx`))
    for (const [index, path] of paths.entries()) writeFileSync(path, files[index] ?? '')
    const profile = `-env:UserInstallation=${pathToFileURL(join(work, 'profile')).href}`
    const out = join(work, 'out')
    // LibreOffice gives up on some hundreds of files in one go.
    for (let first = 0; first < paths.length; first += 100) {
      const args = [profile, '--headless', '--convert-to', 'docx', '--outdir', out]
      execFileSync('soffice', [...args, ...paths.slice(first, first + 100)], { stdio: 'ignore' })
    }
    return files.map((_, index) => readFileSync(join(out, `${index}.docx`)))
  } finally {
    rmSync(work, { recursive: true })
  }
}

it.skipIf(!hasLibreOffice)(
  'a fiche that LibreOffice opened and saved gives the same record',
  async () => {
    const fiches = fc.sample(anyFiche, { numRuns: cases, seed: 20_261_124 })
    const occupations = fiches.map(({ profile, alternativeLabels }) => ({
      preferredLabel: { fr: 'Boulanger' },
      alternativeLabels,
      profile,
    }))
    const written = await Promise.all(
      occupations.map((occupation, index) => {
        const subfamily = fiches[index]?.hasSubfamily ? 'FOURNIL' : null
        return writeFiche({ occupation, family: 'PAIN', subfamily }, template)
      }),
    )
    for (const [index, bytes] of throughLibreOffice(written).entries()) {
      const { nomenclature, provenance } = await readSources([
        ['list.txt', Buffer.from(listOfOccupations)],
        ['fiche.docx', bytes],
      ])
      const [read] = nomenclature.occupations
      const expected = occupations[index]
      expect(JSON.stringify(read?.profile, null, 2)).toBe(JSON.stringify(expected?.profile, null, 2))
      expect(read?.alternativeLabels).toEqual(expected?.alternativeLabels)
      expect(provenance.filter(({ status }) => status === 'unrecognised')).toEqual([])
    }
  },
  120_000,
)
