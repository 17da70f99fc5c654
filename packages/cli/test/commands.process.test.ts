import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bakerFiche } from './support/bakery-sources.js'
import {
  goldenPlace,
  metiers,
  program,
  snapshot,
  temporaryFolder,
  workplace,
  writeFiles,
} from './support/cli.js'
import { metiersHere } from './support/run-here.js'

describe('metiers build', () => {
  it('writes the same dataset, to the byte, from any folder, locale, time zone and day', async () => {
    const folder = workplace(false)
    const env = { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Auckland' }
    const node = ['--import', join(import.meta.dirname, 'support/other-day.mjs')]
    expect(await metiers(['build'], { cwd: folder, env, node })).toMatchObject({ status: 0, stdout: '' })
    expect(snapshot(join(folder, 'dist'))).toEqual(snapshot(join(goldenPlace, 'dist')))
  })

  it('gives the same bytes a second time, and says that nothing changed', async () => {
    const folder = workplace()
    const before = snapshot(join(folder, 'dist'))
    const { status, stderr } = await metiersHere(['build'], { cwd: folder })
    expect([status, stderr.match(/\((\d+) changed\)/)?.[1]]).toEqual([0, '0'])
    expect(snapshot(join(folder, 'dist'))).toEqual(before)
  })

  it('lists in index.json every file but itself, with its size and checksum', async () => {
    const index = JSON.parse(readFileSync(join(goldenPlace, 'dist/index.json'), 'utf8'))
    const { 'index.json': _, ...others } = snapshot(join(goldenPlace, 'dist')) ?? {}
    expect(
      Object.fromEntries(
        index.files.map((file: { path: string; sha256: string }) => [file.path, file.sha256]),
      ),
    ).toEqual(others)
    for (const { path, byteLength } of index.files) {
      expect(readFileSync(join(goldenPlace, 'dist', path)).byteLength).toBe(byteLength)
    }
  })

  it('sums up what was read, the worst thing first', async () => {
    const { stderr } = await metiersHere(['build'], { cwd: workplace() })
    expect(stderr).toMatch(/^1 document read/)
    expect(stderr).toContain('36 of 41 occupations have no fiche.')
    expect(stderr).toMatch(/Findings: 0 errors, \d+ warnings/)
    expect(stderr).toMatch(/files written to dist .* in \d+\.\d\d s/)
    expect(stderr).not.toContain('\u001b')
  })

  it('reads a folder of documents alone, with the same occupations', async () => {
    const folder = workplace(false)
    for (const name of ['sources.yaml', 'decisions.yaml', 'alignments'])
      rmSync(join(folder, 'sources', name), { recursive: true })
    const { status, stderr } = await metiersHere(['build', '--out', 'out'], { cwd: folder })
    expect({ status, stderr }).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('IRIs begin with urn:metiers:nomenclature/'),
    })
    for (const path of Object.keys(snapshot(join(folder, 'out')) ?? {})) {
      const other = readFileSync(join(folder, 'out', path)).includes('https://w3id.org/metiers-informatique')
      expect({ path, other }).toEqual({ path, other: false })
    }
    const [alone, stated] = [join(folder, 'out'), join(goldenPlace, 'dist')].map(out =>
      JSON.parse(readFileSync(join(out, 'nomenclature.json'), 'utf8')),
    )
    expect([alone.iri, alone.version]).toEqual(['urn:metiers:nomenclature/', '0.0.0'])
    const withoutMappings = stated.occupations.map(({ id, ...occupation }: { id: string }) => ({
      ...occupation,
      id,
      iri: `urn:metiers:nomenclature/occupation/${id}`,
      mappings: [],
    }))
    expect(alone.occupations).toEqual(withoutMappings)
  })
})

describe('metiers check', () => {
  it('prints findings to standard output and writes nothing', async () => {
    const folder = workplace()
    const before = snapshot(folder)
    const { status, stdout, stderr } = await metiersHere(['check'], { cwd: folder })
    expect(status).toBe(0)
    expect(stdout).toContain('sources/nomenclature-metiers-informatique.txt, line 354: warning: 32231')
    expect(stderr).toContain('36 of 41 occupations have no fiche.')
    expect(snapshot(folder)).toEqual(before)
  })
  it('prints the report as JSON', async () => {
    const { stdout } = await metiersHere(['check', '--format', 'json'])
    expect(JSON.parse(stdout)).toEqual(
      JSON.parse(readFileSync(join(goldenPlace, 'dist/report.json'), 'utf8')),
    )
  })
  it('prints annotations for GitHub', async () => {
    const { stdout } = await metiersHere(['check', '--format', 'github'])
    expect(stdout).toMatch(
      /^::warning file=sources\/nomenclature-metiers-informatique\.txt,line=2,endLine=2,title=/,
    )
  })
  it('prints them for what cannot be read, too', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, {
      'sources/fiche.txt': bakerFiche('Pétrir'),
      'sources/a,b.txt': Buffer.from('ab\0c'),
    })
    const annotated = async () => {
      const { status, stdout } = await metiersHere(['check', '--format', 'github'], { cwd: folder })
      return [status, stdout.split('\n').filter(line => line.startsWith('::error'))]
    }
    const unreadable = expect.stringMatching(
      /^::error file=sources\/a%2Cb\.txt,(?:line=\d+,)?title=[a-z-]+::sources\/a,b\.txt: .*NUL/,
    )
    expect(await annotated()).toEqual([2, [unreadable]])
    writeFiles(folder, { 'sources/sources.yaml': 'title: Pain\nverson: 1.0.0\n' })
    expect(await annotated()).toEqual([
      2,
      [
        expect.stringMatching(
          /^::error file=sources\/sources\.yaml,line=\d,title=[a-z-]+::sources\/sources\.yaml/,
        ),
      ],
    ])
  })
})

describe('metiers explain', () => {
  it('shows each value of an occupation with its line', async () => {
    const { status, stdout } = await metiersHere(['explain', 'chef-de-projet'])
    expect(status).toBe(0)
    expect(stdout).toContain(
      '/occupations/9/profile/skills/2\n  "Constituer, développer et manager une équipe et arbitrer les conflits"\n  nomenclature-metiers-informatique.txt, line 441\n',
    )
    expect(stdout).toContain(
      '"projet/management"\n  nomenclature-metiers-informatique.txt, line 117: "Chef de projet" [grid-column]\n',
    )
  })
  it('takes a JSON Pointer', async () => {
    const { stdout } = await metiersHere(['explain', '/occupations/7/profile/codes/romeV2/0'])
    expect(stdout).toBe(
      '/occupations/7/profile/codes/romeV2/0\n  "32231"\n  nomenclature-metiers-informatique.txt, line 354: "Codes ROME correspondants 32231" [heading-inline-value]\n',
    )
  })
  it('says what it does not know', async () => {
    const { status, stderr } = await metiersHere(['explain', 'boulanger'])
    expect(status).toBe(2)
    expect(stderr).toMatch(
      /^dist\/nomenclature\.json: there is no occupation and no value "boulanger"; expected .*\n$/,
    )
  })
})

describe.runIf(process.platform === 'linux')('what is printed', () => {
  const shell = (command: string, cwd: string) =>
    spawnSync('bash', ['-c', command.replaceAll('metiers ', `'${process.execPath}' '${program}' `)], {
      cwd,
      encoding: 'utf8',
    })
  it('may be read in part: the command ends as it would have', () => {
    const { stdout, stderr } = shell(`metiers explain '' | head -n 1; echo \${PIPESTATUS[0]}`, goldenPlace)
    expect([stdout, stderr]).toEqual(['/$schema\n0\n', ''])
  })
  it('is an error in one line where it cannot be written', () => {
    const { status, stderr } = shell('metiers explain chef-de-projet > /dev/full', goldenPlace)
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^standard output: it cannot be written \(ENOSPC\); expected [^\n]*\n$/),
    ])
  })
  it('says so where the folder that it runs in is gone', () => {
    const { stderr } = shell('mkdir gone; cd gone; rmdir ../gone; metiers build', workplace(false))
    expect(stderr).toMatch(/^the folder that this runs in is gone; expected [^\n]*\n$/)
  })
  it('to people stops no build that nobody listens to', () => {
    const folder = workplace()
    const before = snapshot(folder)
    const { status } = shell('metiers build --no-cache 2> /dev/full', folder)
    expect([status, snapshot(folder)]).toEqual([0, before])
  })
})

describe('metiers form', () => {
  it('puts no form among the published files', async () => {
    const folder = workplace()
    const before = snapshot(folder)
    const { status, stderr } = await metiersHere(['form', '--out', 'dist'], { cwd: folder })
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^dist: this is the folder of a published dataset; expected a folder for forms/),
    ])
    expect(snapshot(folder)).toEqual(before)
  })
})

describe('usage', () => {
  it('answers --help for each command', async () => {
    for (const command of [[], ['build'], ['check'], ['explain']]) {
      const { status, stdout } = await metiersHere([...command, '--help'])
      expect([command, status]).toEqual([command, 0])
      expect(stdout).toContain('Usage: metiers')
    }
  })
  it('refuses what it does not know with status 2', async () => {
    for (const args of [['bild'], ['build', '--colour'], ['check', '--format', 'xml'], ['explain']]) {
      const { status, stderr } = await metiersHere(args)
      expect([args, status]).toEqual([args, 2])
      expect(stderr).toContain('error: ')
    }
  })
})
