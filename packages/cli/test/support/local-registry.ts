import { execFileSync } from 'node:child_process'
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename, dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { repository as given } from './repository.js'

const repository = resolve(given)

const dependenciesSchema = z.record(z.string(), z.string()).default({})
const manifestSchema = z.looseObject({
  name: z.string(),
  version: z.string(),
  dependencies: dependenciesSchema,
  optionalDependencies: dependenciesSchema,
  peerDependencies: dependenciesSchema,
  peerDependenciesMeta: z.record(z.string(), z.looseObject({ optional: z.boolean().optional() })).default({}),
})
const packedSchema = z.array(z.object({ filename: z.string() }))

type Packed = { manifest: z.infer<typeof manifestSchema>; file: string }

/**
 * A registry of npm packages on this machine: those of the given folders, packed as they would be published, and all that
 * they depend on, as it is installed in this repository; their tarballs are put into `into`. It asks no other registry:
 * what is installed from it needs no network.
 */
export async function startRegistry(folders: readonly string[], into: string) {
  const packed = [
    ...folders.map(folder => pack(folder, into)),
    ...installedFor(folders).map((folder, index) => archive(folder, `${index}.tar`, into)),
  ]
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '').slice(1)
    const file = packed.find(each => `files/${each.file}` === path)
    if (file) createReadStream(join(into, file.file)).pipe(response)
    else response.writeHead(packument(path) === null ? 404 : 200).end(JSON.stringify(packument(path)))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`

  function packument(name: string): object | null {
    const versions = packed.filter(({ manifest }) => manifest.name === name)
    const [latest] = versions
    if (!latest) return null
    return {
      name,
      'dist-tags': { latest: latest.manifest.version },
      versions: Object.fromEntries(
        versions.map(({ manifest, file }) => [
          manifest.version,
          { ...manifest, dist: { tarball: `${url}files/${file}` } },
        ]),
      ),
    }
  }
  return { url, packages: packed.length, close: () => server.close() }
}

function pack(folder: string, into: string): Packed {
  const args = ['pack', '--json', '--pack-destination', into, folder]
  const printed = execFileSync('npm', args, { cwd: into, encoding: 'utf8' })
  // What a script of the package prints stands before it.
  const [packed] = packedSchema.parse(JSON.parse(printed.slice(printed.search(/^\[/m))))
  return { manifest: manifestOf(folder), file: packed?.filename ?? '' }
}

// What is installed is what was published; npm leaves out the name of the outermost folder, whatever it is, and unpacks
// what is not compressed too.
function archive(folder: string, file: string, into: string): Packed {
  const args = ['--exclude', 'node_modules', '-cf', join(into, file), '-C', dirname(folder), basename(folder)]
  execFileSync('tar', args)
  return { manifest: manifestOf(folder), file }
}

/** The folders of all packages that those of some folders need at run time, each once. */
function installedFor(folders: readonly string[]): string[] {
  const found = new Set<string>()
  const add = (folder: string): void => {
    const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } = manifestOf(folder)
    const peers = Object.keys(peerDependencies).filter(name => !peerDependenciesMeta[name]?.optional)
    for (const name of [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers]) {
      const needed = resolved(name, folder)
      if (needed === null && name in optionalDependencies) continue
      if (needed === null) throw new Error(`${name}, which ${folder} needs, is not installed`)
      if (found.has(needed)) continue
      found.add(needed)
      add(needed)
    }
  }
  for (const folder of folders) add(folder)
  return [...found]
}

function resolved(name: string, from: string): string | null {
  for (let folder = from; folder !== dirname(repository); folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name)
    if (existsSync(join(candidate, 'package.json'))) return candidate
  }
  return null
}

function manifestOf(folder: string) {
  return manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
}
