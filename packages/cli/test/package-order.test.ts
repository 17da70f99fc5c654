import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repository } from './support/repository.js'

// The order is the one that the README states: a row of its table a place, one row for all that stand side by side.
const rows = readFileSync(join(repository, 'README.md'), 'utf8')
  .split('\n')
  .map(line => [...line.matchAll(/\[`[\w-]+`\]\(packages\/(?<folder>[\w-]+)\)/g)])
  .map(links => links.flatMap(({ groups }) => groups?.folder ?? []))
  .filter(row => row.length > 0)
const folders = readdirSync(join(repository, 'packages')).sort()

const manifests = new Map(folders.map(folder => [folder, manifestOf(join('packages', folder))]))
const folderOf = new Map([...manifests].map(([folder, { name }]) => [name, folder]))

describe('a package imports only what stands before it', () => {
  it('the README has each package in one place', () => {
    expect(rows.flat().sort()).toEqual(folders)
  })

  for (const [place, row] of rows.entries()) {
    const before = new Set(rows.slice(0, place).flat())
    for (const folder of row) {
      it(folder, () => {
        const { dependencies, devDependencies } = manifests.get(folder) ?? {}
        // What a published package bundles is no dependency of it.
        const declared = ours(folder === 'cli' ? devDependencies : dependencies)
        const imported = importsOf(join(repository, 'packages', folder, 'src'))
        expect(declared.filter(name => !before.has(folderOf.get(name) ?? ''))).toEqual([])
        // An import that no package.json states would be found in the workspace all the same.
        expect(imported.filter(name => !declared.includes(name))).toEqual([])
      })
    }
  }

  it('the site imports no command', () => {
    const declared = ours(manifestOf('apps/docs').devDependencies)
    expect(declared).not.toEqual([])
    expect(declared).not.toContain('metiers')
  })
})

function manifestOf(folder: string): {
  name: string
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
} {
  return JSON.parse(readFileSync(join(repository, folder, 'package.json'), 'utf8'))
}

function ours(dependencies: Record<string, string> = {}): string[] {
  return Object.keys(dependencies).filter(name => folderOf.has(name))
}

/** The packages of this repository that the modules of a folder import. */
function importsOf(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts'))
    .flatMap(path => [
      ...readFileSync(join(folder, path), 'utf8').matchAll(
        /\b(?:from|import) *\(? *'(?<name>@metiers\/[\w-]+|metiers)/g,
      ),
    ])
  return [...new Set(names.flatMap(({ groups }) => groups?.name ?? []))]
}
