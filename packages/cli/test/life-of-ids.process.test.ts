import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder, writeFiles } from './support/cli.js'
import { metiersHere } from './support/run-here.js'

const pain = (...labels: string[]) => `Les ${labels.length} métiers du pain
${labels.map(label => `· ${label}\n`).join('')}
${labels.map(label => `Intitulé de l’emploi-type : ${label}\nPrérequis\nAucun.\n\n`).join('')}`

/** A nomenclature whose first version is recorded, of three occupations, whose sources can be changed. */
async function released() {
  const folder = temporaryFolder()
  const run = (...args: string[]) => metiersHere(args, { cwd: folder })
  const release = async (version: string, date: string) => {
    const manifest = `id: pain\nversion: ${version}\nbaseIri: https://exemple.fr/metiers/\n`
    writeFiles(folder, { 'sources/sources.yaml': manifest })
    expect(await run('release', '--date', date)).toMatchObject({ status: 0 })
  }
  const write = (...labels: string[]) => writeFiles(folder, { 'sources/pain.txt': pain(...labels) })
  write('Boulanger', 'Pâtissier', 'Vendeur')
  await release('1.0.0', '2026-01-31')
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  const save = (path: string, text: string) => writeFileSync(join(folder, path), text)
  return { run, write, release, read, save }
}

const occupation = (id: string) => `<https://exemple.fr/metiers/occupation/${id}>`
const replacedBy = '<http://purl.org/dc/terms/isReplacedBy>'

describe('an occupation that became two, new in the sources', () => {
  it('is split by one command; build, ids update and release agree, and each form leads to both', async () => {
    const { run, write, release, read } = await released()
    write('Boulanger', 'Tourier', 'Glacier', 'Vendeur')
    expect(await run('check')).toMatchObject({ status: 1 })
    const { status, stderr } = await run('split', 'patissier', '--into', 'tourier', 'glacier')
    expect([status, stderr]).toEqual([
      0,
      'sources/identifiers.yaml: patissier is deprecated from the next release on, and replaced by tourier and glacier\n' +
        '“Pâtissier” leads to none of them by itself: a former label leads only to an occupation that alone took its place.\n',
    ])
    expect(await run('check')).toMatchObject({ status: 0 })
    await release('2.0.0', '2026-02-28')
    expect(read('sources/identifiers.yaml').split('\n').slice(4)).toEqual([
      '  - { id: boulanger, label: Boulanger, first: 1.0.0, last: 2.0.0 }',
      '  - { id: patissier, label: Pâtissier, first: 1.0.0, last: 1.0.0, deprecation: { because: scindé en Tourier et Glacier, replacedBy: [ tourier, glacier ], since: 2.0.0 } }',
      '  - { id: vendeur, label: Vendeur, first: 1.0.0, last: 2.0.0 }',
      '  - { id: tourier, label: Tourier, first: 2.0.0, last: 2.0.0 }',
      '  - { id: glacier, label: Glacier, first: 2.0.0, last: 2.0.0 }',
      '',
    ])
    expect(JSON.parse(read('dist/nomenclature.json')).occupations.at(-1)).toMatchObject({
      id: 'patissier',
      deprecation: {
        since: '2.0.0',
        replacedBy: ['tourier', 'glacier'],
        note: 'scindé en Tourier et Glacier',
      },
    })
    expect(read('dist/csv/replacements.csv')).toBe(
      'occupationId,position,replacedById\r\npatissier,1,tourier\r\npatissier,2,glacier\r\n',
    )
    const added = read('dist/changes/2.0.0.ru')
    for (const graph of [read('dist/jsonld/nomenclature.nt'), added]) {
      for (const id of ['tourier', 'glacier']) {
        expect(graph).toContain(`${occupation('patissier')} ${replacedBy} ${occupation(id)} .`)
      }
      expect(graph).toContain(`${occupation('patissier')} <http://www.w3.org/2002/07/owl#deprecated> "true"`)
    }
    expect(read('dist/CHANGELOG.md')).toContain(
      '- **occupation deprecated**: <del>Pâtissier</del> → <ins>out of use since 2.0.0, replaced by tourier, replaced by glacier, scindé en Tourier et Glacier</ins>',
    )
    expect(await run('ids', 'update')).toMatchObject({ status: 0 })
    expect(await run('build')).toMatchObject({ status: 0 })
    expect(read('sources/identifiers.yaml')).toContain('first: 2.0.0, last: 2.0.0 }\n')
  })
})

describe('occupations that became one', () => {
  it('lead to it by their ids and by their labels, in a release after a split as well', async () => {
    const { run, write, release, read } = await released()
    write('Boulanger', 'Tourier', 'Glacier', 'Vendeur')
    await run('split', 'patissier', '--into', 'tourier', 'glacier')
    await release('2.0.0', '2026-02-28')
    write('Boulanger', 'Artisan')
    const merged = await run('merge', 'vendeur', 'tourier', '--into', 'boulanger', '--because', 'un seul')
    expect(merged.stderr).toBe(
      'sources/identifiers.yaml: vendeur and tourier are deprecated from the next release on, and replaced by boulanger\n“Vendeur” and “Tourier” will lead to boulanger\n',
    )
    const again = await run('merge', 'glacier', '--into', 'artisan')
    expect(again.stderr).toContain('“Glacier” will lead to artisan\n')
    await release('3.0.0', '2026-03-31')
    expect(read('dist/csv/replacements.csv').split('\r\n').slice(1, -1)).toEqual([
      'patissier,1,tourier',
      'patissier,2,glacier',
      'vendeur,1,boulanger',
      'tourier,1,boulanger',
      'glacier,1,artisan',
    ])
    const { occupations } = JSON.parse(read('dist/nomenclature.json'))
    expect(occupations.slice(0, 2)).toMatchObject([
      { id: 'boulanger', hiddenLabels: { fr: ['Vendeur', 'Tourier'] } },
      { id: 'artisan', hiddenLabels: { fr: ['Glacier'] } },
    ])
    expect(occupations.at(-1).deprecation.note).toBe('réuni au métier Artisan')
  })
  it('are apart again when the deprecation is taken out of the file by hand', async () => {
    const { run, write, save, read } = await released()
    write('Boulanger', 'Vendeur')
    const before = read('sources/identifiers.yaml')
    expect(await run('merge', 'patissier', '--into', 'boulanger')).toMatchObject({ status: 0 })
    write('Boulanger', 'Pâtissier', 'Vendeur')
    expect((await run('check')).stdout).toContain('(deprecated-id-listed)')
    save('sources/identifiers.yaml', read('sources/identifiers.yaml').replace(/, deprecation: \{.*?\}/, ''))
    expect(read('sources/identifiers.yaml')).toBe(before)
    expect(await run('check')).toMatchObject({ status: 0 })
  })
})

describe('a decision that names an occupation out of use', () => {
  it('says so, with what took its place', async () => {
    const { run, write, save } = await released()
    write('Boulanger', 'Tourier', 'Glacier', 'Vendeur')
    await run('split', 'patissier', '--into', 'tourier', 'glacier')
    const alias = '{ text: Gâteaux, occupation: patissier, because: usage }'
    save('sources/decisions.yaml', `aliases:\n  - ${alias}\n`)
    expect((await run('check')).stdout).toContain(
      'sources/decisions.yaml, line 2: warning: The decision on “Gâteaux” (under “aliases”) names the occupation “patissier”, which is deprecated. (stale-decision)\n  Write “tourier” or “glacier” in its place, or remove the decision.',
    )
  })
})
