import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { writeBakeryInWord } from './support/bakery-in-word.js'
import { metiers, repository, snapshot, temporaryFolder, writeFiles } from './support/cli.js'
import { metiersHere } from './support/run-here.js'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const yamlOf = (folder: string, path: string) => parse(readFileSync(join(folder, path), 'utf8'))
const nomenclatureOf = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'dist/nomenclature.json'), 'utf8'))
const labels = (folder: string) =>
  nomenclatureOf(folder).occupations.map(
    ({ preferredLabel }: { preferredLabel: { fr: string } }) => preferredLabel.fr,
  )

const all = [
  ['--title', 'Métiers du pain : « l’atelier »'],
  ['--base-iri', 'https://exemple.fr/metiers/'],
  ['--publisher', 'Fédération de la boulangerie'],
  ['--contact', 'metiers@exemple.fr'],
  ['--licence', 'etalab-2.0'],
].flat()

describe('metiers init in an empty folder', () => {
  it('writes what the owner has said, a list and a form, and metiers build works right away', async () => {
    const cwd = temporaryFolder()
    const made = await metiers(['--lang', 'fr', 'init', ...all], { cwd })
    expect(made.status, made.stderr).toBe(0)
    expect(plain(made.stderr).trim().split('\n')).toEqual([
      'écrit : sources/sources.yaml',
      'écrit : sources/template.yaml',
      'écrit : sources/liste-des-metiers.docx',
      'écrit : sources/fiches/premier-metier.docx',
      'écrit : .gitignore',
      'écrit : .github/workflows/metiers.yml',
      'Ensuite : npx metiers build',
    ])
    expect(yamlOf(cwd, 'sources/sources.yaml')).toEqual({
      id: 'metiers-du-pain-l-atelier',
      title: { fr: 'Métiers du pain : « l’atelier »' },
      version: '1.0.0',
      baseIri: 'https://exemple.fr/metiers/',
      licence: 'https://spdx.org/licenses/etalab-2.0',
      catalogue: {
        publisher: { name: 'Fédération de la boulangerie' },
        contact: { name: 'Fédération de la boulangerie', email: 'metiers@exemple.fr' },
      },
      template: 'template.yaml',
    })
    const built = await metiersHere(['build'], { cwd })
    expect(built.status, built.stderr).toBe(0)
    expect(labels(cwd)).toEqual(['Premier métier'])
    expect(nomenclatureOf(cwd).iri).toBe('https://exemple.fr/metiers/')
    // No guidance of the form is taken for a value.
    expect(nomenclatureOf(cwd).occupations[0].profile.definition).toBeNull()
  })

  it('works without an answer to any question: a machine is never asked, and hears what follows', async () => {
    const cwd = temporaryFolder()
    const made = await metiers(['--lang', 'fr', 'init', 'maison'], { cwd, env: { CI: '1' } })
    expect(made.status, made.stderr).toBe(0)
    for (const option of ['--title', '--base-iri', '--publisher', '--contact', '--licence'])
      expect(made.stderr).toContain(`(${option})`)
    expect(yamlOf(cwd, 'maison/sources/sources.yaml')).toEqual({
      version: '1.0.0',
      template: 'template.yaml',
    })
    const built = await metiersHere(['build'], { cwd: join(cwd, 'maison') })
    expect(built.status, built.stderr).toBe(0)
    expect(nomenclatureOf(join(cwd, 'maison')).iri).toBe('urn:metiers:nomenclature/')
  })

  it.each([
    ['--base-iri', 'exemple.fr', /^--base-iri : cette valeur .+ ; attendu : /],
    ['--contact', 'Secrétariat', /^--contact : cette valeur .+ ; attendu : /],
    ['--licence', 'libre', /^--licence : cette valeur .+ ; attendu : /],
    ['--title', 'Pain\u0007', /^--title : .*U\+0007/],
  ])('refuses %s %s in one sentence, and writes nothing', async (option, value, says) => {
    const cwd = temporaryFolder()
    const { status, stderr } = await metiers(['--lang', 'fr', 'init', option, value], { cwd })
    expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: 2, lines: 1 })
    expect(plain(stderr)).toMatch(says)
    expect(readdirSync(cwd)).toEqual([])
  })
})

describe('metiers init where something is', () => {
  it('makes sources of the Word files in the folder, which stay where they are', async () => {
    const cwd = temporaryFolder()
    await writeBakeryInWord(join(cwd, 'Fiches été'))
    const before = snapshot(join(cwd, 'Fiches été'))
    const made = await metiersHere(['--lang', 'fr', 'init', ...all], { cwd })
    expect(made.status, made.stderr).toBe(0)
    expect(plain(made.stderr)).toMatch(/^3 documents copiés dans sources : c’est là/)
    expect(snapshot(join(cwd, 'Fiches été'))).toEqual(before)
    expect(readdirSync(join(cwd, 'sources')).sort()).toEqual(['Fiches été', 'sources.yaml', 'template.yaml'])
    const built = await metiersHere(['build'], { cwd })
    expect(built.status, built.stderr).toBe(0)
    expect(labels(cwd)).toEqual(['Boulanger', 'Pâtissier', 'Vendeur'])
  })

  it('never writes over a file, and names each that it leaves as it is', async () => {
    const cwd = temporaryFolder()
    const own = {
      'sources/sources.yaml': 'id: pain\n',
      'sources/boulanger.txt': 'Intitulé de l’emploi-type : BOULANGER\n',
      '.gitignore': 'mien\n',
      '.github/workflows/metiers.yml': 'name: mien\n',
    }
    writeFiles(cwd, own)
    const before = snapshot(cwd)
    const made = await metiersHere(['--lang', 'en', 'init', ...all], { cwd })
    expect(made.stderr.trim().split('\n')).toEqual([
      'there already, left as it is: sources/sources.yaml',
      'there already, left as it is: .gitignore',
      'there already, left as it is: .github/workflows/metiers.yml',
      'Next: npx metiers build',
    ])
    expect(snapshot(cwd)).toEqual(before)
    expect((await metiersHere(['build'], { cwd })).status).toBe(0)
  })

  it('a second time changes nothing', async () => {
    const cwd = temporaryFolder()
    await metiersHere(['init', ...all], { cwd })
    const before = snapshot(cwd)
    expect((await metiersHere(['init'], { cwd })).status).toBe(0)
    expect(snapshot(cwd)).toEqual(before)
  })

  it('says in one sentence that a file is in the place of a folder', async () => {
    const cwd = temporaryFolder()
    writeFileSync(join(cwd, 'sources'), '')
    const { status, stderr } = await metiersHere(['--lang', 'fr', 'init'], { cwd })
    expect(status).toBe(2)
    expect(plain(stderr)).toMatch(/^sources : rien ne peut y être écrit \([A-Z]+\) ; attendu : [^\n]+\n$/)
    expect(existsSync(join(cwd, '.github'))).toBe(false)
  })
})

it('the workflow uses the actions of this project, at the same commits, and writes in one job only', async () => {
  const cwd = temporaryFolder()
  mkdirSync(join(cwd, 'a'))
  await metiersHere(['init', 'a'], { cwd })
  const text = readFileSync(join(cwd, 'a/.github/workflows/metiers.yml'), 'utf8')
  const workflow = parse(text)
  expect(Object.keys(workflow.on)).toEqual(['pull_request', 'push'])
  expect(workflow.permissions).toEqual({ contents: 'read' })
  expect([workflow.jobs.check.permissions, workflow.jobs.build.permissions]).toEqual([
    undefined,
    { contents: 'write' },
  ])
  const used = [...text.matchAll(/uses: (?<action>.+)/g)].map(({ groups }) => groups?.action ?? '')
  const ours = readFileSync(join(repository, '.github/workflows/ci.yml'), 'utf8')
  expect(used).toHaveLength(4)
  expect(used.filter(action => !ours.includes(`uses: ${action}`))).toEqual([])
})
