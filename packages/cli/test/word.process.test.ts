import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { nomenclatureSchema } from '@metiers/schema'
import { describe, expect, it } from 'vitest'
import { metiers, repository, snapshot, temporaryFolder, workplace, writeFiles } from './support/cli.js'
import { metiersHere } from './support/run-here.js'

const text = 'nomenclature-metiers-informatique.txt'
const wordFixture = (name: string) => join(repository, 'packages/document/fixtures', name)

const published = (folder: string) =>
  nomenclatureSchema.parse(JSON.parse(readFileSync(join(folder, 'dist/nomenclature.json'), 'utf8')))

describe('metiers form', () => {
  it('writes a form for each occupation without a profile, and never over a file', async () => {
    const folder = workplace(false)
    const { status, stderr } = await metiersHere(['form', '--out', 'forms'], { cwd: folder })
    expect([status, stderr]).toEqual([0, '36 forms written to forms\n'])
    const before = snapshot(join(folder, 'forms'))
    expect(Object.keys(before ?? {})).toHaveLength(36)
    const again = await metiersHere(['form', '--out', 'forms'], { cwd: folder })
    expect(again.status).toBe(2)
    expect(again.stderr).toMatch(
      /^forms\/.*\.docx: the file is there already; expected .* Nothing was written\.\n$/,
    )
    expect(snapshot(join(folder, 'forms'))).toEqual(before)
  })
  it('writes the occupations that are named, by label or id, and says which it does not know', async () => {
    const folder = workplace(false)
    const args = ['form', 'Directeur de production', 'chef-de-projet', '--out', 'forms']
    expect((await metiersHere(args, { cwd: folder })).status).toBe(0)
    expect(readdirSync(join(folder, 'forms'))).toEqual([
      'chef-de-projet.docx',
      'directeur-de-production.docx',
    ])
    const unknown = await metiersHere(['form', 'astronaute', '--out', 'other'], { cwd: folder })
    expect([unknown.status, snapshot(join(folder, 'other'))]).toEqual([2, null])
    expect(unknown.stderr).toMatch(/^astronaute: there is no such occupation; expected the id or the label/)
    const bare = await metiersHere(['form', 'directeur-de-production', '--filled', '--out', 'other'], {
      cwd: folder,
    })
    expect(bare.stderr).toMatch(/^directeur-de-production: this occupation has no profile;/)
  })
})

describe('a sources folder with Word files', () => {
  it('gives the profiles that the text gives, read in several threads, with places in tables', async () => {
    const folder = workplace()
    const expected = published(folder).occupations
    expect((await metiersHere(['form', '--filled', '--out', 'fiches'], { cwd: folder })).status).toBe(0)
    const sources = join(folder, 'sources')
    const whole = readFileSync(join(sources, text), 'utf8')
    writeFileSync(join(sources, text), whole.slice(0, whole.search(/^\tFamille(?: |$)/m)))
    for (const name of readdirSync(join(folder, 'fiches')))
      copyFileSync(join(folder, 'fiches', name), join(sources, name))
    const { status, stderr } = await metiersHere(['build'], { cwd: folder })
    expect([status, stderr.includes('6 documents read')]).toEqual([0, true])
    expect(published(folder).occupations.map(({ profile }) => profile)).toEqual(
      expected.map(({ profile }) => profile),
    )
    const { stdout } = await metiersHere(['explain', 'chef-de-projet'], { cwd: folder })
    expect(stdout).toMatch(/chef-de-projet\.docx, table 1, row 2, column 1/)
  })
  it('names both where an occupation has two fiches', async () => {
    const folder = workplace(false)
    await metiersHere(['form', 'chef-de-projet', '--filled', '--out', 'sources'], { cwd: folder })
    const { status, stderr } = await metiersHere(['build'], { cwd: folder })
    expect(status).toBe(1)
    expect(stderr).toMatch(
      /^sources\/chef-de-projet\.docx, (?:under )?“[^”]+” \((?:table \d+, row \d+, column \d+|paragraph \d+)\): error: A second fiche of “Chef de projet”; the first is in nomenclature-metiers-informatique\.txt, line \d+\. \(duplicate-profile\)/,
    )
  })
  it('says what of a Word file was not read', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'sources'))
    copyFileSync(wordFixture('word-by-docx/input.docx'), join(folder, 'sources/boulanger.docx'))
    const { stdout } = await metiersHere(['check', '--all'], { cwd: folder })
    expect(stdout).toContain('“parfois” (Bob) was deleted in a tracked change: it was not read')
    expect(stdout).toContain('“et vend” (Ada) was inserted in a tracked change: it was read as if accepted')
    expect(stdout).toContain('Hidden text was not read: “Note interne à retirer”')
    expect(stdout).toContain('A comment (Ada) is no data: “À vérifier auprès du métier”')
  })
  it('with a broken one: check still judges the others, build leaves dist as it was', async () => {
    const folder = workplace()
    const whole = readFileSync(wordFixture('word-by-docx/input.docx'))
    writeFiles(folder, { 'sources/fiche.docx': whole.subarray(0, 5000) })
    const before = snapshot(join(folder, 'dist'))
    const build = await metiersHere(['build'], { cwd: folder })
    expect([build.status, snapshot(join(folder, 'dist'))]).toEqual([2, before])
    expect(build.stderr).toMatch(
      /^sources\/fiche\.docx: the file is damaged .*; expected a whole \.docx file\. [^\n]*\n$/,
    )
    const check = await metiersHere(['check', '--all'], { cwd: folder })
    expect(check.status).toBe(2)
    expect(check.stdout).toContain('“Analyste fonctionnel” has no fiche')
    expect(check.stderr).toContain('sources/fiche.docx: the file is damaged')
  })
  it('takes limits from the manifest', async () => {
    const folder = workplace(false)
    writeFiles(folder, { 'sources/sources.yaml': 'limits: { documentBytes: 1000 }' })
    const { status, stderr } = await metiersHere(['build'], { cwd: folder })
    expect(status).toBe(2)
    expect(stderr).toMatch(/the file is 19903 bytes long; expected at most 1000 bytes/)
  })
  it('says how to save other formats as .docx', async () => {
    const folder = workplace(false)
    writeFiles(folder, { 'sources/fiche.odt': 'x' })
    const { stderr } = await metiersHere(['build'], { cwd: folder })
    expect(stderr).toContain('save it as .docx (File, Save As, Word document)')
  })
})

describe('metiers convert', () => {
  const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0
  it.skipIf(!hasLibreOffice)('makes a .docx through LibreOffice, and never over a file', async () => {
    const folder = temporaryFolder()
    copyFileSync(wordFixture('word-97-by-libreoffice/input.doc'), join(folder, 'fiche.doc'))
    expect((await metiersHere(['convert', 'fiche.doc'], { cwd: folder })).status).toBe(0)
    expect(readdirSync(folder)).toEqual(['fiche.doc', 'fiche.docx'])
    const again = await metiersHere(['convert', 'fiche.doc'], { cwd: folder })
    expect([again.status, again.stderr.includes('fiche.docx: the file is there already')]).toEqual([2, true])
  })
  it('says what to do where LibreOffice is not installed', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, { 'fiche.doc': 'x' })
    const { status, stderr } = await metiers(['convert', 'fiche.doc'], { cwd: folder, env: { PATH: folder } })
    expect(status).toBe(2)
    expect(stderr).toMatch(
      /^fiche\.doc: LibreOffice is not installed.*Open the file in Word and save it as \.docx/,
    )
  })
  it('refuses other files', async () => {
    const { status, stderr } = await metiersHere(['convert', 'a.pdf'])
    expect([status, stderr.startsWith('a.pdf: files of type .pdf are not converted;')]).toEqual([2, true])
  })
})
