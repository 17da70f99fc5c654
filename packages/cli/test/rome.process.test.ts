import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { verificationSchema } from '@metiers/rome'
import { describe, expect, it } from 'vitest'
import { metiers, snapshot, workplace, writeFiles } from './support/cli.js'
import { nomenclature } from './support/published.js'
import { metiersHere } from './support/run-here.js'

const mappings = nomenclature.occupations.flatMap(occupation => occupation.mappings)
const fiches = new Map(mappings.map(({ code, label }) => [code, label]))

/** A release, as its tables would be if ROME held what the mappings state, and in it what a test changes. */
function writeRelease(folder: string, labels: ReadonlyMap<string, string>, name = 'v460'): void {
  const quote = (cells: (string | null)[]) =>
    `${cells.map(cell => `"${(cell ?? '').replaceAll('"', '""')}"`).join(',')}\n`
  const appellations = new Map(mappings.map(mapping => [mapping.appellationCode, mapping]))
  writeFiles(folder, {
    [`rome/unix_referentiel_code_rome_${name}_utf8.csv`]: [
      quote(['code_rome', 'code_ogr', 'libelle_rome']),
      ...[...labels].map(([code, label]) => quote([code, '1', label])),
    ].join(''),
    [`rome/unix_referentiel_appellation_${name}_utf8.csv`]: [
      quote(['code_ogr', 'libelle_appellation_long', 'code_rome']),
      ...[...appellations].map(([code, mapping]) => quote([code, mapping.appellationLabel, mapping.code])),
    ].join(''),
  })
}

describe('metiers rome verify', () => {
  it('says that all is unchanged, status 0, and writes nothing', async () => {
    const folder = workplace()
    writeRelease(folder, fiches)
    const before = snapshot(folder)
    const { status, stdout, stderr } = await metiersHere(['rome', 'verify', '--release', 'rome'], {
      cwd: folder,
    })
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain(`${mappings.length} mappings of ROME 4.0-60: ${mappings.length} unchanged\n`)
    expect(stdout).toContain('Source : France Travail, ROME 4.0 version 60 du 18/09/2025')
    expect(snapshot(folder)).toEqual(before)
  })

  it('says what is gone and what changed, status 1, as JSON too', async () => {
    const folder = workplace()
    const [gone, changed] = [...fiches.keys()]
    writeRelease(
      folder,
      new Map(
        [...fiches]
          .filter(([code]) => code !== gone)
          .map(([code, label]) => [code, code === changed ? 'Glacier' : label]),
      ),
      'v461',
    )
    const args = ['rome', 'verify', '--release', 'rome']
    const text = await metiersHere(args, { cwd: folder })
    expect(text.status).toBe(1)
    expect(text.stdout).toMatch(/^ROME 4\.0-61, by the names of the files\n/)
    expect(text.stdout).toContain(`-> ${gone}: the code is gone`)
    expect(text.stdout).toContain(`-> ${changed}: the label of the fiche changed, and perhaps its meaning`)
    const json = await metiersHere([...args, '--format', 'json'], { cwd: folder })
    const { counts } = verificationSchema.parse(JSON.parse(json.stdout))
    const number = (code: string | undefined) => mappings.filter(mapping => mapping.code === code).length
    expect([json.status, counts.byOutcome['code-gone'], counts.byOutcome['label-changed']]).toEqual([
      1,
      number(gone),
      number(changed),
    ])
    const part = await metiersHere([...args, '--partial'], { cwd: folder })
    expect(part.stdout).toContain(`${number(gone)} not in this part`)
    expect(part.stdout).not.toContain('code gone')
  })
})

describe('metiers rome suggest', () => {
  const args = ['rome', 'suggest', '--release', 'rome']

  it('gives rows that a person can paste into the file of mappings, and writes nothing itself', async () => {
    const folder = workplace()
    writeRelease(folder, fiches)
    const before = snapshot(folder)
    const { status, stdout } = await metiersHere([...args, '--top', '1', '--min-score', '0'], { cwd: folder })
    expect(status).toBe(0)
    expect(snapshot(folder)).toEqual(before)
    const row = stdout.trimEnd().split('\n').at(-1) ?? ''
    const file = join(folder, 'sources/alignments/rome.sssom.tsv')
    const columns = readFileSync(file, 'utf8')
      .split('\n')
      .find(line => !line.startsWith('#'))
    expect(stdout.split('\n')).toContain(columns)
    const cells = row.split('\t')
    cells[columns?.split('\t').indexOf('reviewer_id') ?? -1] = 'A. Martin'
    cells[columns?.split('\t').indexOf('review_date') ?? -1] = '2026-01-31'
    appendFileSync(file, `${cells.join('\t')}\n`)
    const build = await metiersHere(['build'], { cwd: folder })
    expect(build.stderr).toContain('files written to dist')
    const built = JSON.parse(readFileSync(join(folder, 'dist/nomenclature.json'), 'utf8'))
    const accepted = built.occupations.find(
      (entry: { id: string }) => `metier:${entry.id}` === cells[0],
    ).mappings
    expect(accepted).toMatchObject([
      {
        code: cells[3]?.slice('rome:'.length),
        status: 'confirmed',
        reviewer: 'A. Martin',
        reviewedOn: '2026-01-31',
      },
    ])
  })

  it('is for the occupations without a mapping, or for all, and gives the same each time', async () => {
    const folder = workplace()
    writeRelease(folder, fiches)
    const unmapped = nomenclature.occupations.filter(entry => entry.mappings.length === 0).length
    const { stderr } = await metiersHere(args, { cwd: folder })
    expect(stderr).toContain(` for ${unmapped} occupations, from ROME 4.0-60`)
    const env = { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }
    const [all, again] = [
      await metiersHere([...args, '--all'], { cwd: folder }),
      await metiers([...args, '--all'], { cwd: folder, env }),
    ]
    expect(all.stderr).toContain(` for ${nomenclature.occupations.length} occupations`)
    expect(again).toEqual(all)
  })
})

describe('metiers rome suggest --skills', () => {
  it('is for skills, of ROME or of ESCO, those of one occupation where it is named', async () => {
    const folder = workplace()
    writeRelease(folder, fiches)
    writeFiles(folder, {
      'rome/items.csv':
        'code_ogr,libelle,code_rubrique\n300366,Recueillir et analyser les besoins client,1\n',
      'rome/links.csv': 'code_rome,code_ogr,coeur_metier\nM1853,300366,Principale\n',
      'esco/skills.csv':
        'conceptUri,preferredLabel,altLabels\nhttp://data.europa.eu/esco/skill/a,analyser les besoins,\n',
    })
    const before = snapshot(folder)
    const row = (stdout: string, subject: string) =>
      stdout.split('\n').find(line => line.startsWith(`${subject}\t`)) ?? ''
    const rome = await metiersHere(
      ['rome', 'suggest', '--skills', 'chef-de-projet', '--release', 'rome', '--min-score', '0.1'],
      { cwd: folder },
    )
    expect(rome.status).toBe(0)
    expect(row(rome.stdout, 'skill:analyser-les-besoins').split('\t').slice(2, 5)).toEqual([
      'skos:narrowMatch',
      'rome:300366',
      'Recueillir et analyser les besoins client',
    ])
    expect(row(rome.stdout, 'skill:analyser-les-besoins')).toContain('\tM1853 Principale\t')
    const esco = ['rome', 'suggest', '--skills', '--esco', 'esco']
    const named = await metiersHere([...esco, '--esco-version', '1.2.0'], { cwd: folder })
    expect(row(named.stdout, 'skill:analyser-les-besoins')).toContain('\tskos:exactMatch\tesco:skill/a\t')
    const skills = nomenclature.skills.length
    expect(named.stderr).toContain(` for ${skills} skills, from ESCO 1.2.0`)
    const unnamed = await metiersHere(esco, { cwd: folder })
    expect([unnamed.status, unnamed.stdout]).toEqual([2, ''])
    expect(unnamed.stderr).toContain('the files do not tell the version of ESCO')
    expect(snapshot(folder)).toEqual(before)
  })
})

describe('what cannot be used is said in one line, with status 2', () => {
  const cases: { name: string; args: string[]; says: RegExp }[] = [
    {
      name: 'a release that is not there',
      args: ['verify', '--release', 'nowhere'],
      says: /^nowhere: the folder cannot be read \(ENOENT\)/,
    },
    {
      name: 'no dataset',
      args: ['verify', '--release', 'rome', '--out', 'nowhere'],
      says: /^nowhere\/nomenclature\.json: the dataset cannot be read \(ENOENT\)/,
    },
    {
      name: 'an occupation that is not there',
      args: ['suggest', 'Boulanger', '--release', 'rome'],
      says: /^Boulanger: there is no such occupation/,
    },
    {
      name: 'no release named',
      args: ['verify'],
      says: /^error: required option '--release <dir>' not specified/,
    },
    {
      name: 'a version of no known form',
      args: ['verify', '--release', 'rome', '--release-version', '61'],
      says: /^error: .*It must be such as 4\.0-61/,
    },
    {
      name: 'no number of rows',
      args: ['suggest', '--release', 'rome', '--top', '0'],
      says: /^error: .*It must be a whole number/,
    },
    {
      name: 'no score',
      args: ['suggest', '--release', 'rome', '--min-score', '2'],
      says: /^error: .*It must be a number from 0 to 1/,
    },
  ]
  for (const { name, args, says } of cases) {
    it(name, async () => {
      const folder = workplace()
      writeRelease(folder, fiches)
      const { status, stdout, stderr } = await metiersHere(['rome', ...args], { cwd: folder })
      expect([status, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(says)
    })
  }
  it('suggestions from a release of unknown version', async () => {
    const folder = workplace()
    writeRelease(folder, fiches, 'x')
    const { status, stdout, stderr } = await metiersHere(['rome', 'suggest', '--release', 'rome'], {
      cwd: folder,
    })
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(
      /^rome: the files do not tell the version of ROME; .* State it, as in --release-version/,
    )
    const stated = ['rome', 'suggest', '--release', 'rome', '--release-version', '4.0-61']
    const { stdout: rows } = await metiersHere(stated, { cwd: folder })
    expect(rows).toContain('#object_source_version: 4.0-61\n')
  })
  it('answers --help', async () => {
    for (const command of [['rome'], ['rome', 'verify'], ['rome', 'suggest']]) {
      const { status, stdout } = await metiersHere([...command, '--help'])
      expect([command, status]).toEqual([command, 0])
      expect(stdout).toContain('Usage: metiers rome')
    }
  })
})

describe('metiers rome compare', () => {
  const mapped = nomenclature.occupations.find(({ id }) => id === 'chef-de-projet')
  const [mapping] = mapped?.mappings ?? []
  const compare = (folder: string, ...args: string[]) =>
    metiersHere(['rome', 'compare', ...args, '--release', 'rome'], { cwd: folder })
  const code = mapping?.code ?? ''

  function withContents(): string {
    const folder = workplace()
    writeRelease(folder, fiches)
    writeFiles(folder, {
      'rome/unix_item_v460_utf8.csv':
        '"code_ogr","libelle","code_rubrique"\n"1","Analyser les besoins","1"\n"2","Suivre un budget prévisionnel","1"\n"3","Tester un logiciel","1"\n"4","Rigueur","2"\n',
      'rome/unix_coherence_item_v460_utf8.csv': `"code_rome","code_ogr","coeur_metier"\n${['1', '2', '3', '4'].map(item => `"${code}","${item}","${item === '3' ? 'Principale' : ''}"\n`).join('')}`,
    })
    return folder
  }

  it('says what both have, what may be the same, and what one alone has, in both languages', async () => {
    const folder = withContents()
    const before = snapshot(folder)
    const { status, stdout } = await compare(folder, 'Chef de projet')
    expect(status).toBe(0)
    expect(stdout).toMatch(new RegExp(`^"Chef de projet" and ${code} ".*" of ROME 4.0-60: mapping proposed`))
    expect(stdout).toContain('  in both (1)\n    Analyser les besoins\n')
    expect(stdout).toContain(
      '  near by their words, to be judged (1)\n    Etablir et suivre un budget prévisionnel ~ Suivre un budget prévisionnel (0.86)\n',
    )
    expect(stdout).toContain('  only in ROME (1)\n    Tester un logiciel (core: Principale)\n')
    expect(stdout).toContain('Source : France Travail, ROME 4.0 version 60 du 18/09/2025')
    const french = await compare(folder, 'chef-de-projet', '--lang', 'fr')
    expect(french.stdout).toContain('  seulement dans le ROME (1)\n    Tester un logiciel (cœur de métier')
    const { fiches: compared } = JSON.parse(
      (await compare(folder, 'chef-de-projet', '--format', 'json')).stdout,
    )
    expect(compared).toMatchObject([
      {
        code,
        basis: 'proposed',
        parts: [
          { kind: 'skills', accepted: [], same: [{ item: { code: '1' } }] },
          {},
          // Faire preuve d’organisation et de rigueur.
          { likely: [{ item: { code: '4' } }], onlyThere: [] },
        ],
      },
    ])
    expect(snapshot(folder)).toEqual(before)
  })

  it('refuses in one sentence an occupation without a mapping, and a release without what fiches hold', async () => {
    const folder = workplace()
    writeRelease(folder, fiches)
    for (const name of ['Consultant en technologie', 'chef-de-projet']) {
      const { status, stderr } = await compare(folder, name)
      expect([name, status]).toEqual([name, 2])
      expect(stderr).toMatch(/^[^\n]+; expected [^\n]+\n$/)
    }
  })
})
