import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deltaSchema } from '@metiers/changes'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { defaultGraph, Store } from 'oxigraph'
import { describe, expect, it } from 'vitest'
import { workplace } from './support/cli.js'
import { metiersHere } from './support/run-here.js'

const source = 'sources/nomenclature-metiers-informatique.txt'
const activity = '· Livrer le projet\n'

/** A workplace in whose sources a word of a definition is another, an activity moved, and an occupation has another name (of the same id). */
function editedWorkplace(): string {
  const folder = workplace()
  const path = join(folder, source)
  const text = readFileSync(path, 'utf8')
  const at = text.indexOf(activity)
  const first = text.lastIndexOf('· Prendre en charge le projet', at)
  const moved = text.slice(0, first) + activity + text.slice(first, at) + text.slice(at + activity.length)
  const edited = moved
    .replace('en respectant délais et budget', 'en respectant délais et coûts')
    .replaceAll('Superviseur Hot Line', 'Superviseur hot-line')
  expect(at > first && first > 0 && edited !== moved).toBe(true)
  writeFileSync(path, edited)
  return folder
}

/** The commit of everything in a folder, in a repository of its own. */
function committed(folder: string): void {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' })
  git('init')
  git('add', '-A')
  git('-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '-m', 'dataset', '--no-gpg-sign')
}

/**
 * The SHA-256 of a graph, after an update where one is given: of its triples in order, as the engine writes them. Without
 * blank nodes that is the canonical form (RDFC-1.0).
 */
function hashOf(graph: string, update = ''): string {
  const format = 'application/n-triples'
  const store = new Store()
  store.load(graph, { format })
  store.update(update)
  const triples = store.dump({ format, from_graph_name: defaultGraph() }).split('\n').sort()
  return createHash('sha256').update(triples.join('\n')).digest('hex')
}

describe('metiers diff', () => {
  it('finds no change in what is published', async () => {
    const { status, stdout, stderr } = await metiersHere(['diff', '--exit-code'], { cwd: workplace() })
    expect([status, stdout, stderr]).toEqual([0, '1.0.0 -> 1.0.0: no change\n', ''])
  })

  it('finds in the sources what was edited since, and proposes a version', async () => {
    const folder = editedWorkplace()
    const { status, stdout } = await metiersHere(['diff'], { cwd: folder })
    expect(status).toBe(0)
    expect(stdout).toContain('définis avec le client, en respectant délais et [-budget-]{+coûts+}.')
    expect(stdout).toContain('> main activities: item moved from 4 to 1: Livrer le projet')
    expect(stdout).toMatch(/^Version: \d+\.\d+\.\d+ is proposed after 1\.0\.0 \((major|minor|patch)\), for /m)
    expect(stdout).not.toContain('\u001b')
    expect((await metiersHere(['diff', '--exit-code'], { cwd: folder })).status).toBe(1)
  })

  it('gives a delta by the schema as JSON, and says the version beside it', async () => {
    const { stdout, stderr } = await metiersHere(['diff', '--format', 'json'], { cwd: editedWorkplace() })
    const { changes, counts } = deltaSchema.parse(JSON.parse(stdout))
    expect(counts).toMatchObject({ 'text-edited': 1, 'item-moved': 1, 'occupation-renamed': 1 })
    expect(changes.find(({ kind }) => kind === 'text-edited')).toMatchObject({
      part: 'definition',
      occupationId: 'chef-de-projet',
      level: 'patch',
      breaking: false,
    })
    expect(stderr).toMatch(/^Version: /)
  })

  it('gives an update that turns the published graph into the one of the sources', async () => {
    const folder = editedWorkplace()
    const published = readFileSync(join(folder, 'dist/jsonld/nomenclature.nt'), 'utf8')
    const { stdout: update } = await metiersHere(['diff', '--format', 'sparql'], { cwd: folder })
    expect(await metiersHere(['build', '--out', 'new'], { cwd: folder })).toMatchObject({ status: 0 })
    const wanted = readFileSync(join(folder, 'new/jsonld/nomenclature.nt'), 'utf8')

    expect(hashOf(published, update)).toBe(hashOf(wanted))
    expect(hashOf(published)).not.toBe(hashOf(wanted))
  })

  it('compares a git revision with the sources, or two revisions, or a folder and a file', async () => {
    const folder = editedWorkplace()
    committed(folder)
    const [ofFolder, ofRevision] = await Promise.all([
      metiersHere(['diff', '--format', 'json'], { cwd: folder }),
      metiersHere(['diff', 'HEAD:dist', '--format', 'json'], { cwd: folder }),
    ])
    expect(ofRevision).toEqual(ofFolder)
    for (const [old, now] of [
      ['HEAD:dist', 'dist'],
      ['HEAD:dist/nomenclature.json', 'HEAD:dist/'],
      ['dist', 'dist/nomenclature.json'],
    ]) {
      expect(await metiersHere(['diff', old ?? '', now ?? ''], { cwd: folder })).toMatchObject({
        status: 0,
        stdout: '1.0.0 -> 1.0.0: no change\n',
      })
    }
    const { stdout } = await metiersHere(['diff', 'HEAD:dist', 'dist', '--format', 'sparql'], { cwd: folder })
    expect(stdout).toBe('')
  })

  it('refuses a name that leads to no dataset with one line, and runs nothing of it', async () => {
    const folder = workplace()
    committed(folder)
    const names = [
      'HEAD:nowhere',
      'none:dist',
      '--output=pwned:dist',
      '$(touch pwned):dist',
      'HEAD:dist; touch pwned',
      'HEAD:../dist',
      '',
      'sources',
      'index.html',
    ]
    for (const name of names) {
      const { status, stdout, stderr } = await metiersHere(['diff', '--', name], { cwd: folder })
      expect([name, status, stdout]).toEqual([name, 2, ''])
      expect(stderr.trim().split('\n')).toHaveLength(1)
      expect(stderr).toMatch(/; expected .+\./)
    }
    expect(existsSync(join(folder, 'pwned'))).toBe(false)
  })

  it('finds no change in a Word file that only looks otherwise', async () => {
    const folder = workplace(false)
    const fiche = 'chef-de-projet.docx'
    expect(
      await metiersHere(['form', 'chef-de-projet', '--filled', '--out', 'fiches'], { cwd: folder }),
    ).toMatchObject({ status: 0 })
    rmSync(join(folder, 'sources'), { recursive: true })
    cpSync(join(folder, 'fiches'), join(folder, 'sources'), { recursive: true })
    writeFileSync(
      join(folder, 'sources/a-liste.txt'),
      ' 1. Les 3 métiers\n· Chef de projet\n\n· Chef de produit\n\n· Directeur de projet\n\n',
    )
    expect(await metiersHere(['build'], { cwd: folder })).toMatchObject({ status: 0 })

    const path = join(folder, 'sources', fiche)
    const { 'word/document.xml': body = new Uint8Array(), ...others } = unzipSync(readFileSync(path))
    const colour = '<w:r><w:rPr><w:color w:val="C00000"/></w:rPr>'
    const restyled = strFromU8(body)
      .replaceAll(/<w:r>(?!<w:rPr>)/g, colour)
      .replaceAll('<w:pPr>', '<w:pPr><w:jc w:val="right"/>')
    expect(restyled).toContain(colour)
    writeFileSync(path, zipSync({ ...others, 'word/document.xml': strToU8(restyled) }))
    expect(await metiersHere(['diff', '--exit-code'], { cwd: folder })).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/: no change\n$/),
    })
  })

  it('says of a dataset of another schema which value does not fit', async () => {
    const folder = workplace()
    const path = join(folder, 'dist/nomenclature.json')
    const dataset = JSON.parse(readFileSync(path, 'utf8'))
    delete dataset.attributions
    dataset.occupations[0].code = 'M1805'
    writeFileSync(path, JSON.stringify(dataset))
    const { status, stderr } = await metiersHere(['diff'], { cwd: folder })
    expect(status).toBe(2)
    expect(stderr).toMatch(/^dist\/nomenclature\.json: \/attributions: is missing \(and 1 more\); expected /)
    writeFileSync(path, '{"version": ')
    expect((await metiersHere(['diff'], { cwd: folder })).stderr).toMatch(
      /^dist\/nomenclature\.json: it is not JSON/,
    )
  })
})
