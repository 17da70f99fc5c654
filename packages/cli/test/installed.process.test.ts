import { execFile, execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkPackage, createPackageFromTarballData, type Problem } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeBakeryInWord } from './support/bakery-in-word.js'
import { metiers, type Outcome, repository, snapshot } from './support/cli.js'
import { startRegistry } from './support/local-registry.js'

const work = mkdtempSync(join(tmpdir(), 'metiers-installed-'))
const [packs, project, elsewhere] = ['packs', 'project', 'elsewhere'].map(name => join(work, name)) as [
  string,
  string,
  string,
]
const own = join(repository, 'packages/cli')
const siteOwn = join(repository, 'apps/docs')
let registry: Awaited<ReturnType<typeof startRegistry>> | undefined

/** npm without this repository and without a network: another cache, and a registry on this machine. */
const env = () => ({
  ...process.env,
  npm_config_registry: registry?.url,
  npm_config_cache: join(work, 'cache'),
  npm_config_update_notifier: 'false',
  NODE_PATH: '',
})

function inProject(command: string, args: string[], cwd = project): Promise<Outcome> {
  return new Promise(resolve => {
    execFile(command, args, { cwd, env: env(), encoding: 'utf8' }, (error, stdout, stderr) => {
      resolve({ status: error === null ? 0 : Number(error.code), stdout, stderr })
    })
  })
}

const installed = (...args: string[]) => inProject(join(project, 'node_modules/.bin/metiers'), args)

beforeAll(async () => {
  for (const folder of [packs, project, elsewhere]) mkdirSync(folder)
  registry = await startRegistry([own, siteOwn], packs)
  await writeBakeryInWord(join(project, 'sources'))
  for (const other of ['nomenclature.docx', 'patissier.docx']) rmSync(join(project, 'sources', other))
  cpSync(
    join(repository, 'packages/document/fixtures/word-97-by-libreoffice/input.doc'),
    join(project, 'sources/ancien.doc'),
  )
  writeGlacier('Turbiner')
})
afterAll(() => {
  registry?.close()
  rmSync(work, { recursive: true })
})

describe('the package on npm', () => {
  it('is installed into an empty folder by one command, without a network and without a script', async () => {
    const said = await inProject('npm', ['install', '--no-audit', '--no-fund', 'metiers'])
    expect(said).toMatchObject({ status: 0, stderr: '' })
    expect(readdirSync(join(project, 'node_modules')).filter(name => name.startsWith('@metiers'))).toEqual([])
  })

  it('builds what the program of the repository builds, byte for byte, from documents of each kind', async () => {
    const done = await installed('build', '--lang', 'fr')
    expect(done.status, done.stderr).toBe(0)
    const here = await metiers(['build', '--no-cache', '--out', join(elsewhere, 'dist')], { cwd: project })
    expect(here.status, here.stderr).toBe(0)
    const published = snapshot(join(project, 'dist'))
    expect(published).toEqual(snapshot(join(elsewhere, 'dist')))
    expect(Object.keys(published ?? {})).toEqual(
      expect.arrayContaining([
        'jsonld/nomenclature.ttl',
        'nomenclature.schema.json',
        'parquet/occupations.parquet',
        'sqlite/nomenclature.sqlite',
        'xlsx/nomenclature.xlsx',
      ]),
    )
    expect(occupations()).toEqual(expect.arrayContaining(['Boulanger', 'Pâtissier', 'Glacier']))
  })

  it('knows that nothing has changed, and reads again what has', async () => {
    expect((await installed('build', '--lang', 'en')).stderr).toMatch(
      /^Nothing changed: the \d+ files in dist/,
    )
    writeGlacier('Sangler')
    expect((await installed('build')).status).toBe(0)
    expect(readFileSync(join(project, 'dist/csv/skills.csv'), 'utf8')).toContain('Sangler')
  })

  it('has its second reader, its forms, its explanations and its words in both languages', async () => {
    const second = await installed('check', '--second-reader', '--format', 'json')
    expect(second.status, second.stderr).toBe(0)
    expect(second.stdout).not.toContain('second-reading-missing')
    const form = await installed('form', 'Glacier', '--filled', '--out', 'formulaires')
    expect(form.status, form.stderr).toBe(0)
    expect(readdirSync(join(project, 'formulaires'))).toEqual(['glacier.docx'])
    expect((await installed('explain', 'boulanger', '--lang', 'fr')).stdout).toContain(
      'boulanger.docx, paragraphe',
    )
    expect((await installed('--help', '--lang', 'en')).stdout).toContain('Usage: metiers')
  })

  it('asks for what only a queue needs, where someone asks for a queue', async () => {
    const args = ['build', '--queue', 'redis://localhost:1', '--store', 'store', '--no-cache', '--lang', 'fr']
    const { status, stderr } = await installed(...args)
    expect(status).toBe(2)
    expect(stderr).toContain('npm install bullmq ioredis')
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  it('asks for the package of the site, where someone asks for a site', async () => {
    const { status, stderr } = await installed('site', '--lang', 'fr')
    expect(status).toBe(2)
    expect(stderr).toContain('Lancez npm install @metiers/site')
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  it('makes a site with that package, installed as asked, without a script and without sharp', async () => {
    const said = await inProject('npm', [
      'install',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      '@metiers/site',
    ])
    expect(said.status, said.stderr).toBe(0)
    for (const name of ['sharp', '@img'])
      rmSync(join(project, 'node_modules', name), { recursive: true, force: true })
    const done = await installed('site', '--lang', 'fr')
    expect(done.status, done.stderr).toBe(0)
    const files = readdirSync(join(project, 'site'), { recursive: true, encoding: 'utf8' })
    expect(files).toEqual(
      expect.arrayContaining([
        'index.html',
        'en/index.html',
        'metiers/glacier/index.html',
        'metiers/boulanger.docx',
      ]),
    )
    expect(files.filter(path => /\.mjs$|^\./.test(path) && path !== '.gitignore')).toEqual([])
    expect(readFileSync(join(project, 'site/metiers/glacier/index.html'), 'utf8')).toContain('Sangler')
    // The page of a Word source shows the document, which the second reader of the package has read.
    const shown = files
      .filter(path => /^source\/.*boulanger.*\.html$/.test(path))
      .map(path => readFileSync(join(project, 'site', path), 'utf8'))
    expect(shown.join('')).toContain('<table')
  })

  it('runs by npx in a folder that has nothing', async () => {
    const { version } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8'))
    const said = await inProject('npx', ['--yes', 'metiers', '--version'], elsewhere)
    expect(said).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
  })
})

describe('the tarball', () => {
  const tarball = (named = /^metiers-\d.*\.tgz$/) => {
    const name = readdirSync(packs).find(each => named.test(each)) ?? ''
    return readFileSync(join(packs, name))
  }
  it('holds the program, its types, its README and its licence, and nothing that it does not need', () => {
    const listed = execFileSync('tar', ['-tzf', '-'], { input: tarball(), encoding: 'utf8' })
    const paths = listed.trim().split('\n')
    const outside = paths.filter(path => !path.startsWith('package/bundle/'))
    expect(outside.sort()).toEqual(
      ['LICENSE', 'README.md', 'bin/metiers.js', 'package.json'].map(path => `package/${path}`),
    )
    expect(paths.filter(path => /\.(?:ts|yaml)$/.test(path)).sort()).toEqual([
      'package/bundle/index.d.ts',
      'package/bundle/run.d.ts',
      'package/bundle/template/fiche-emploi-type.yaml',
      'package/bundle/template/synonyms.yaml',
    ])
    expect(tarball().byteLength).toBeLessThan(600_000)
    expect(tarball(/^metiers-site-.*\.tgz$/).byteLength).toBeLessThan(600_000)
  })
  it.each([
    [own, []],
    // What Astro makes while it builds, and types.
    [siteOwn, ['hast', 'virtual:family-colours.css']],
  ])(
    'declares the libraries that the bundle imports, and no other, in the versions that the packages use: %s',
    (folder, made) => {
      const stating = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      const dependencies = { ...stating.dependencies, ...stating.peerDependencies }
      const bundle = join(folder, 'bundle')
      const imported = readdirSync(bundle, { recursive: true, encoding: 'utf8' })
        .filter(name => /\.(?:js|ts|astro)$/.test(name))
        .flatMap(name => [
          ...readFileSync(join(bundle, name), 'utf8').matchAll(
            /^(?:import\b|export [{*]|\} from)[^"'\n=]*["'](?<bare>[^."'][^"']*)["']|\bimport\("(?<later>[^."][^"]*)"\)/gm,
          ),
        ])
        .map(({ groups }) => groups?.bare ?? groups?.later ?? '')
        .filter(name => !/^(?:node:|@metiers\/)/.test(name) && !made.includes(name))
        .map(name => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0])
      expect([...new Set(imported)].sort()).toEqual(Object.keys(dependencies).sort())
      const stated = readdirSync(join(repository, 'packages')).flatMap(name => {
        const manifest = JSON.parse(readFileSync(join(repository, 'packages', name, 'package.json'), 'utf8'))
        return Object.entries(manifest.dependencies ?? {}).filter(([library]) => library in dependencies)
      })
      expect(stated.filter(([library, version]) => dependencies[library] !== version)).toEqual([])
    },
  )
  it('has nothing that publint objects to', async () => {
    const { messages } = await publint({
      strict: true,
      pack: { tarball: new Uint8Array(tarball()).buffer },
    })
    const manifest = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8'))
    expect(messages.map(message => formatMessage(message, manifest))).toEqual([])
  })
  it('has types that resolve for every consumer that can load it (are the types wrong?)', async () => {
    const result = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball())))
    const problems: Problem[] = result.types ? result.problems : []
    expect(result.types).not.toBe(false)
    // ESM only, as the other packages are.
    const unsupported = (problem: Problem) =>
      'resolutionKind' in problem && ['node10', 'node16-cjs'].includes(problem.resolutionKind)
    expect(problems.filter(problem => !unsupported(problem))).toEqual([])
  })
})

function writeGlacier(skill: string): void {
  const fiche = `# Intitulé de l’emploi-type : Glacier\n\n## Savoir-faire\n\n- ${skill}\n`
  writeFileSync(join(project, 'sources/glacier.md'), fiche)
}

function occupations(): string[] {
  const dataset = JSON.parse(readFileSync(join(project, 'dist/nomenclature.json'), 'utf8'))
  return dataset.occupations.map(
    ({ preferredLabel }: { preferredLabel: { fr: string } }) => preferredLabel.fr,
  )
}
