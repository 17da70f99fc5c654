import { createHash, type Hash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** What holds the code that runs: `lib`, `src` where the program runs from source, or `bundle`, as it is on npm. */
const code = basename(import.meta.dirname)

const namesSchema = z.record(z.string(), z.string()).default({})
const manifestSchema = z.object({ dependencies: namesSchema, devDependencies: namesSchema })

/**
 * A checksum of the program, or of one package of it and what that stands on: of their code and data, of the
 * libraries that are installed, and of Node, whose Unicode tables are part of the result. Null where the installed
 * libraries cannot be told; then nothing may be kept from one run to the next.
 */
export function programFingerprint(start?: string): string | null {
  const own = realpathSync(fileURLToPath(new URL('../', import.meta.url)))
  const libraries = installedLibraries(own)
  if (libraries === null) return null
  const hash = createHash('sha256').update(JSON.stringify(process.versions)).update(libraries)
  // What is bundled is one package.
  const folders = code === 'bundle' ? [own] : packageFolders(start === undefined ? own : folderOf(start, own))
  for (const folder of folders) addPackage(hash, folder)
  return hash.digest('hex')
}

/** What npm has installed, as it notes itself. */
function installedLibraries(from: string): Buffer | null {
  for (let folder = from; ; folder = dirname(folder)) {
    try {
      return readFileSync(join(folder, 'node_modules/.package-lock.json'))
    } catch {
      if (dirname(folder) === folder) return null
    }
  }
}

/** The folder of a package and those of our own that it imports, each once, in the order of their names. */
function packageFolders(root: string): string[] {
  const found = new Set<string>()
  const add = (folder: string): void => {
    if (found.has(folder)) return
    found.add(folder)
    const { dependencies, devDependencies } = manifestSchema.parse(
      JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
    )
    for (const name of Object.keys({ ...dependencies, ...devDependencies }))
      if (name.startsWith('@metiers/')) add(folderOf(name, folder))
  }
  add(root)
  return [...found].sort()
}

function folderOf(name: string, from: string): string {
  let folder = dirname(createRequire(join(from, 'package.json')).resolve(name))
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return realpathSync(folder)
}

/** What a package brings to a run: its code, and data such as the template. */
function addPackage(hash: Hash, folder: string): void {
  for (const part of [code, 'template', 'facts', 'generated']) {
    for (const name of filesBelow(join(folder, part))) {
      if (name.endsWith('.d.ts') || name.endsWith('.map')) continue
      hash
        .update(`${part}/${name}\0`)
        .update(readFileSync(join(folder, part, name)))
        .update('\0')
    }
  }
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .sort()
  } catch {
    return []
  }
}
