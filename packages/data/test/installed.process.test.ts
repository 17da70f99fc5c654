import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { checkPackage, createPackageFromTarballData, type Problem } from '@arethetypeswrong/core'
import { build } from 'esbuild'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, describe, expect, it } from 'vitest'

const repository = fileURLToPath(new URL('../../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'metiers-packages-'))
afterAll(() => rmSync(folder, { recursive: true }))

const run = (command: string, args: string[], cwd: string) =>
  execFileSync(command, args, { cwd, encoding: 'utf8' })
const names = ['schema', 'data'] as const
const packageFolder = (name: string) => join(repository, 'packages', name)

// Each is packed as it would be published, and both are installed into a project that has nothing else.
const tarballs = Object.fromEntries(
  names.map(name => {
    const [packed] = JSON.parse(
      run('npm', ['pack', '--json', '--pack-destination', folder], packageFolder(name)),
    )
    return [
      name,
      { file: join(folder, packed.filename), paths: packed.files.map((file: { path: string }) => file.path) },
    ]
  }),
)
const project = join(folder, 'project')
mkdirSync(project)
writeFileSync(join(project, 'package.json'), '{ "name": "project", "private": true, "type": "module" }')
const files = names.map(name => tarballs[name]?.file ?? '')
run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...files], project)

/** The example of a package's README, and what it says that it prints. */
function example(name: string): { code: string; prints: string[] } {
  const code = /```ts\n(?<code>[\s\S]+?)```/.exec(
    readFileSync(join(packageFolder(name), 'README.md'), 'utf8'),
  )?.groups?.code
  if (code === undefined) throw new Error(`the README of ${name} has no example`)
  return { code, prints: [...code.matchAll(/^\/\/ (.+)$/gm)].map(([, line]) => line ?? '') }
}

function compile(file: string, module: string, resolution: string): string {
  const flags = [
    '--noEmit',
    '--strict',
    '--target',
    'es2023',
    '--lib',
    'es2023,dom',
    '--types',
    '',
    '--module',
    module,
  ]
  try {
    return run(
      join(repository, 'node_modules/.bin/tsc'),
      [...flags, '--moduleResolution', resolution, file],
      project,
    )
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error)
  }
}

describe.each(names)('@metiers/%s, packed and installed,', name => {
  const tarball = () => tarballs[name] ?? { file: '', paths: [] }

  it('holds its code, types, README and nothing that it does not need', () => {
    expect(tarball().paths).toContain('README.md')
    expect(
      tarball().paths.filter((path: string) => /\.tsbuildinfo$|^(?:src|test|scripts)\//.test(path)),
    ).toEqual([])
  })
  it('has nothing that publint objects to', async () => {
    const manifest = JSON.parse(readFileSync(join(packageFolder(name), 'package.json'), 'utf8'))
    const { messages } = await publint({ pkgDir: packageFolder(name), strict: true })
    expect(messages.map(message => formatMessage(message, manifest))).toEqual([])
  })
  it('has types that resolve for every consumer that can load it (are the types wrong?)', async () => {
    const result = await checkPackage(
      createPackageFromTarballData(new Uint8Array(readFileSync(tarball().file))),
    )
    const problems: Problem[] = result.types ? result.problems : []
    expect(result.types).not.toBe(false)
    // ESM only: what CommonJS on old Node, or a resolution older than "exports", cannot load is no fault of the types.
    const unsupported = (problem: Problem) =>
      'resolutionKind' in problem && ['node10', 'node16-cjs'].includes(problem.resolutionKind)
    expect(problems.filter(problem => !unsupported(problem))).toEqual([])
  })
  it('runs the example of its README, which prints what the README says', () => {
    const { code, prints } = example(name)
    writeFileSync(join(project, `${name}.js`), code)
    const printed = run(process.execPath, [`${name}.js`], project).split('\n')
    const stated = prints.filter(line => line !== '…')
    expect(printed.filter(line => stated.includes(line))).toEqual(stated)
  })
  it.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('compiles its example with module %s and resolution %s', (module, resolution) => {
    const file = `${name}-${resolution}.ts`
    writeFileSync(
      join(project, file),
      `declare const console: { log(...values: unknown[]): void }\n${example(name).code}`,
    )
    expect(compile(file, module, resolution)).toBe('')
  })
})

describe('in a browser', () => {
  const bundle = async (code: string): Promise<string> => {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: project },
      bundle: true,
      format: 'iife',
      minify: true,
      platform: 'browser',
      write: false,
      logLevel: 'silent',
    })
    return outputFiles[0]?.text ?? ''
  }

  it('both run where there is nothing of Node', async () => {
    const printed: string[] = []
    const code = await bundle(`${example('data').code}\n${example('schema').code}`)
    runInContext(
      code,
      createContext({ console: { log: (...values: unknown[]) => printed.push(values.join(' ')) } }),
    )
    expect(printed[0]).toBe(example('data').prints[0])
    expect(printed).toContain('/version must be a version such as 1.0.0, of numbers below 10^15')
  })
  it('a bundle has only what is used of the data', async () => {
    const whole = await bundle("import * as all from '@metiers/data'; console.log(all)")
    const families = await bundle("import { families } from '@metiers/data'; console.log(families)")
    const nothing = await bundle("import '@metiers/data'")
    expect(whole.length).toBeGreaterThan(30_000)
    expect(families.length).toBeLessThan(3000)
    expect(families).not.toContain('Analyser les besoins')
    expect(nothing.length).toBeLessThan(50)
  })
  it('checking a dataset brings what it needs of zod, not its languages and its readers', async () => {
    const code = await bundle(
      "import { checkNomenclature } from '@metiers/schema'; console.log(checkNomenclature({}).valid)",
    )
    expect(code.length).toBeLessThan(125_000)
  })
  it('the lookups bring no zod', async () => {
    const code = await bundle(
      "import { occupationsByLabel } from '@metiers/data'; console.log(occupationsByLabel('x'))",
    )
    expect(code).not.toMatch(/zod|invalid_type/i)
  })
})
