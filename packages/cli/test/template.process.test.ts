import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseTemplate } from '@metiers/ingest'
import { describe, expect, it } from 'vitest'
import { repository, temporaryFolder, writeFiles } from './support/cli.js'
import { metiersHere } from './support/run-here.js'

/** A place whose sources are documents of a house, and nothing else. */
function placeWith(house: string): string {
  const cwd = temporaryFolder()
  cpSync(join(repository, 'fixtures/houses', house), join(cwd, 'sources'), { recursive: true })
  return cwd
}

describe('metiers template', () => {
  it('proposes a template with which the documents are built as they are', async () => {
    const cwd = placeWith('hospital/headings')
    const proposed = await metiersHere(['template', 'propose'], { cwd })
    expect(proposed.status).toBe(0)
    expect(proposed.stderr).toMatch(/^15 sections: 1 point to check, marked in the template\. To keep it: /m)
    writeFileSync(join(cwd, 'sources/template.yaml'), proposed.stdout)

    const checked = await metiersHere(['template', 'check'], { cwd })
    expect(checked).toMatchObject({ status: 0, stdout: '' })
    expect(checked.stderr).toContain('the template is right, with 15 sections and 1 scale.')
    expect(checked.stderr).toContain('2 of 2 documents recognised.')

    expect(await metiersHere(['build', '--no-cache'], { cwd })).toMatchObject({ status: 0 })
    const { occupations } = JSON.parse(readFileSync(join(cwd, 'dist/nomenclature.json'), 'utf8'))
    const labels = occupations.map((each: { preferredLabel: { fr: string } }) => each.preferredLabel.fr)
    expect(labels).toEqual(['Brancardier', 'Régulateur des transports'])
    expect(occupations[0].profile.gradedItems[1]).toMatchObject({ label: 'Hygiène hospitalière', level: 3 })

    // As the same documents in another order of the clock or the machine: the same bytes.
    expect((await metiersHere(['template', 'propose'], { cwd })).stdout).toBe(proposed.stdout)
  })

  it('proposes in the language of the reader', async () => {
    const cwd = placeWith('four-levels/headings')
    const { stdout, stderr } = await metiersHere(['--lang', 'fr', 'template', 'propose'], { cwd })
    expect(stdout).toContain('# Modèle proposé d’après 2\u00a0documents.')
    expect(stdout).toContain(
      '# à vérifier\u202f: ce titre désigne sans doute la rubrique «\u00a0Compétences comportementales\u00a0».',
    )
    expect(stderr).toContain('9\u00a0rubriques\u202f: 2\u00a0points à vérifier')
  })

  it('proposes nothing from documents that share no heading, and says what to do', async () => {
    const cwd = temporaryFolder()
    writeFiles(cwd, { 'sources/a.txt': 'Un mot.\n', 'sources/b.txt': 'Un autre.\n' })
    const { status, stdout, stderr } = await metiersHere(['template', 'propose'], { cwd })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toBe(
      'sources: the documents have no headings in common; expected at least two fiches of one form, or one with headings that are known. Add a fiche of the same form, or write the template by hand.\n',
    )
  })

  it('names each mistake of a template by its line', async () => {
    const cwd = placeWith('hospital/headings')
    const template = `title: heading 1
sections:
  - { id: definition, kind: list, headings: ["Définition"] }
  - { id: family, kind: label, headings: ["Famille"] }
  - { id: equipes, kind: label, headings: ["Famille"] }
  - { id: langues, kind: graded-list, scale: niveau, headings: ["Langues"] }
scales:
  - { id: niveaux, levels: [{ notation: "1" }, { notation: "2" }] }
`
    writeFiles(cwd, { 'sources/template.yaml': template })
    const { status, stdout, stderr } = await metiersHere(['template', 'check'], { cwd })
    expect(status).toBe(1)
    const lines = stdout.trimEnd().split('\n')
    expect(lines.map(line => /line (\d+)/.exec(line)?.[1])).toEqual(['3', '5', '6'])
    expect(stderr).toBe('3 mistakes in the template.\n')
    expect(await metiersHere(['build'], { cwd })).toMatchObject({ status: 2 })
  })

  it('says that a template recognises none of the documents', async () => {
    const cwd = placeWith('hospital/headings')
    const template = 'sections:\n  - { id: title, kind: label, headings: ["Libellé"] }\n'
    writeFiles(cwd, { 'sources/template.yaml': template })
    const { status, stdout, stderr } = await metiersHere(['template', 'check'], { cwd })
    expect(status).toBe(1)
    expect(stdout).toBe(
      'fiche-1.docx: the template recognises no fiche in it.\nfiche-2.docx: the template recognises no fiche in it.\n',
    )
    expect(stderr).toContain('0 of 2 documents recognised.')
  })

  it.each(['referens3', 'four-levels', 'roman-chapters'])(
    'shows the template of %s whole, to be read again',
    async house => {
      const cwd = temporaryFolder()
      const written = readFileSync(join(repository, 'fixtures/houses', house, 'template.yaml'), 'utf8')
      writeFiles(cwd, { 'sources/template.yaml': written })
      const { status, stdout } = await metiersHere(['template', 'show'], { cwd })
      expect(status).toBe(0)
      expect(parseTemplate(stdout, 'shown.yaml')).toEqual(parseTemplate(written, 'template.yaml'))
    },
  )

  it('shows the built-in template where there is no other', async () => {
    const cwd = temporaryFolder()
    writeFiles(cwd, { 'sources/fiche.txt': 'Un mot.\n' })
    const { stdout } = await metiersHere(['template', 'show'], { cwd })
    expect(parseTemplate(stdout, 'shown.yaml').sections.map(({ id }) => id)).toHaveLength(21)
  })
})
