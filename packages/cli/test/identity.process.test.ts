import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { snapshot, temporaryFolder, writeFiles } from './support/cli.js'
import { metiersHere } from './support/run-here.js'

const list = (...names: string[]) =>
  `Les ${names.length} métiers du pain\n${names.map(name => `· ${name}\n`).join('')}`

// A nomenclature without any fiche is none.
const other = 'Intitulé de l’emploi-type : BOULANGER\nPrérequis\nUn diplôme.\n'

/** A published nomenclature whose ids are registered, and whose sources can be changed. */
async function bakery() {
  const folder = temporaryFolder()
  const run = (...args: string[]) => metiersHere(args, { cwd: folder })
  writeFiles(folder, {
    'sources/sources.yaml': 'version: 1.0.0\n',
    'sources/pain.txt': `${list('Boulanger', 'Glacier')}${other}Intitulé de l’emploi-type : GLACIER\nPrérequis\nAucun.\n`,
  })
  expect(await run('ids', 'update')).toMatchObject({ status: 0, stdout: '' })
  expect(await run('build')).toMatchObject({ status: 0 })
  const registry = () => readFileSync(join(folder, 'sources/identifiers.yaml'), 'utf8')
  const rewrite = (change: (text: string) => string) => {
    const path = join(folder, 'sources/pain.txt')
    writeFileSync(path, change(readFileSync(path, 'utf8')))
  }
  const published = () => JSON.parse(readFileSync(join(folder, 'dist/nomenclature.json'), 'utf8')).occupations
  return { folder, run, registry, rewrite, published }
}

describe('an occupation under a new name', () => {
  it('stops the build with the likely match; metiers rename keeps its id, and no other byte of the registry changes', async () => {
    const { folder, run, registry, rewrite, published } = await bakery()
    rewrite(text => text.replace('· Glacier', '· Maître glacier').replace('GLACIER', 'MAÎTRE GLACIER'))
    const before = snapshot(folder)
    const { status, stderr } = await run('build')
    expect([status, snapshot(folder)]).toEqual([1, before])
    expect(stderr).toContain(
      'sources/identifiers.yaml, line 6: error: “Glacier” (glacier) of release 1.0.0 is in no source any more; “Maître glacier” is new and may be it',
    )
    expect(stderr).toContain('metiers rename glacier "Maître glacier"')
    const old = registry()
    expect(await run('rename', 'glacier', 'Maître glacier')).toMatchObject({ status: 0 })
    expect(registry()).toBe(
      old.replace(
        'label: Glacier, first: 1.0.0, last: 1.0.0 }',
        'label: Maître glacier, first: 1.0.0, last: 1.0.0, formerLabels: [ Glacier ] }',
      ),
    )
    expect(await run('build')).toMatchObject({ status: 0 })
    expect(published()[1]).toMatchObject({
      id: 'glacier',
      preferredLabel: { fr: 'Maître glacier' },
      profile: { prerequisites: 'Aucun.' },
    })
    expect((await run('explain', '/occupations/0/id')).stdout).toContain('derived from the label')
    expect((await run('explain', '/occupations/1/id')).stdout).toContain(
      'kept from the label that it had before',
    )
  })
  it('is retired by metiers retire, and stays with what replaces it', async () => {
    const { run, rewrite, published } = await bakery()
    rewrite(() => list('Boulanger', 'Artisan du froid') + other)
    const said = await run('retire', 'glacier', '--because', 'fermé', '--replaced-by', 'boulanger')
    expect(said).toMatchObject({ status: 0 })
    expect(await run('build')).toMatchObject({ status: 0 })
    expect(
      published().map(({ id, deprecation }: { id: string; deprecation?: object }) => [id, deprecation]),
    ).toEqual([
      ['boulanger', undefined],
      ['artisan-du-froid', undefined],
      ['glacier', { since: '1.0.0', replacedBy: ['boulanger'], note: 'fermé' }],
    ])
    const { stdout } = await run('explain', 'glacier')
    expect(stdout).toContain('kept from the registry of ids')
  })
  it('is given up by --accept-loss too', async () => {
    const { run, rewrite, registry } = await bakery()
    rewrite(() => list('Boulanger') + other)
    expect(await run('build', '--accept-loss', 'glacier', '--because', 'fermé')).toMatchObject({ status: 0 })
    expect(registry()).toContain('last: 1.0.0, deprecation: { because: fermé } }')
    expect(await run('ids', 'update')).toMatchObject({ status: 0 })
  })
})

describe('the registry of ids', () => {
  it('is not written by a build, and not by ids update where a build would fail', async () => {
    const { folder, run, registry, rewrite } = await bakery()
    rewrite(text => text.replace('· Glacier', '· Glacier\n· Sorbetier').replace('Les 2', 'Les 3'))
    const old = registry()
    await run('build')
    expect(readFileSync(join(folder, 'dist/report.json'), 'utf8')).toContain('"rule": "id-not-registered"')
    expect(registry()).toBe(old)
    writeFileSync(join(folder, 'sources/sources.yaml'), 'version: 1.1.0\n')
    expect(await run('ids', 'update')).toMatchObject({ status: 0 })
    expect(registry()).toContain('{ id: sorbetier, label: Sorbetier, first: 1.1.0, last: 1.1.0 }')
    expect(registry()).toContain('{ id: boulanger, label: Boulanger, first: 1.0.0, last: 1.1.0 }')
    rewrite(() => list('Boulanger') + other)
    const settled = registry()
    expect(await run('ids', 'update')).toMatchObject({ status: 1 })
    expect(registry()).toBe(settled)
  })
  it('with a conflict of git is one clear error, for every command', async () => {
    const { folder, run, registry } = await bakery()
    const path = join(folder, 'sources/identifiers.yaml')
    writeFileSync(path, registry().replace('  - { id: glacier', '<<<<<<< ours\n  - { id: glacier'))
    const before = snapshot(folder)
    for (const command of [['build'], ['check'], ['ids', 'update'], ['rename', 'glacier', 'Sorbetier']]) {
      const { status, stderr } = await run(...command)
      expect([command, status]).toEqual([command, 2])
      expect(stderr).toMatch(
        /^(?:sources\/)?identifiers\.yaml: line 6: a conflict that git left open; expected [^\n]*\n$/,
      )
    }
    expect(snapshot(folder)).toEqual(before)
  })
  it('refuses a name of another, an id that is not there, and an empty reason', async () => {
    const { folder, run } = await bakery()
    const before = snapshot(folder)
    for (const args of [
      ['rename', 'glacier', 'BOULANGER'],
      ['rename', 'sorbetier', 'Sorbetier'],
      ['rename', 'glacier', ' '],
      ['retire', 'glacier', '--because', ''],
      ['retire', 'glacier', '--because', 'x', '--replaced-by', 'sorbetier'],
      ['retire', 'glacier', 'boulanger', '--because', 'x'],
      ['merge', 'glacier', '--into', 'glacier'],
      ['merge', 'glacier', '--into', 'boulanger', '--because', '-'],
      ['split', 'glacier', '--into', 'boulanger'],
      ['split', 'glacier', '--into', 'boulanger', 'sorbetier'],
    ]) {
      const { status, stderr } = await run(...args)
      expect([args, status]).toEqual([args, 2])
      expect(stderr).toMatch(/^[^\n]+; expected [^\n]+\n$/)
    }
    expect(snapshot(folder)).toEqual(before)
  })
})

describe('a skill under other words', () => {
  const skills = (...items: string[]) =>
    `${list('Boulanger')}${other}Savoir-faire spécifique nécessaire\n${items.map(item => `· ${item}\n`).join('')}`

  it('keeps its id by the line that the build shows, and two are joined by metiers merge', async () => {
    const { folder, run, rewrite, registry } = await bakery()
    rewrite(() => skills('Pétrir les pâtes', 'Malaxer'))
    expect(await run('retire', 'glacier', '--because', 'fermé')).toMatchObject({ status: 0 })
    expect(await run('ids', 'update')).toMatchObject({ status: 0 })
    expect(registry()).toContain(
      'skills:\n  - { id: petrir-les-pates, type: skill, label: Pétrir les pâtes, first: 1.0.0, last: 1.0.0 }\n',
    )
    rewrite(() => skills('Pétrir toutes les pâtes', 'Malaxer'))
    const { status, stdout } = await run('check')
    expect(status).toBe(0)
    expect(stdout).toContain('metiers rename skill/petrir-les-pates "Pétrir toutes les pâtes"')
    expect(await run('rename', 'skill/petrir-les-pates', 'Pétrir toutes les pâtes')).toMatchObject({
      status: 0,
    })
    const merged = await run('merge', 'skill/malaxer', '--into', 'skill/petrir-les-pates')
    expect(merged.stderr).toBe(
      `sources/identifiers.yaml: skill/malaxer is deprecated from the next release on, and replaced by skill/petrir-les-pates
“Malaxer” will lead to skill/petrir-les-pates
`,
    )
    expect(await run('build')).toMatchObject({ status: 0 })
    const dataset = JSON.parse(readFileSync(join(folder, 'dist/nomenclature.json'), 'utf8'))
    expect(dataset.skills).toMatchObject([
      {
        ...{ id: 'petrir-les-pates', preferredLabel: { fr: 'Pétrir toutes les pâtes' } },
        alternativeLabels: { fr: ['Malaxer', 'Pétrir les pâtes'] },
      },
      {
        id: 'malaxer',
        deprecation: {
          replacedBy: ['petrir-les-pates'],
          note: 'réunie à «\u00a0Pétrir toutes les pâtes\u00a0»',
        },
      },
    ])
    expect(dataset.occupations[0].profile.skills).toEqual(['Pétrir toutes les pâtes', 'Malaxer'])
    expect((await run('explain', 'malaxer')).stdout).toContain('kept from the registry of ids')
    const refused = await run('retire', 'skill/malaxe', '--because', 'x')
    expect(refused.stderr).toContain(
      'there is no id "skill/malaxe"; expected the id of a skill that was published, such as "skill/malaxer"',
    )
  })
})
