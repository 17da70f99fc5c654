import { existsSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'

/**
 * What finds the packages of this repository in the package on npm, which holds them in a folder beside the
 * configuration. They run from there, since they read files that stand beside them. In the repository there is no such
 * folder, and they are found as any other package is.
 */
export function bundledPackages(configuration: string) {
  const folder = new URL('packages/', configuration)
  return {
    name: 'metiers:bundled-packages',
    enforce: 'pre' as const,
    resolveId(asked: string, _importer: string | undefined, { ssr = false }: { ssr?: boolean }) {
      const [, name] = /^@metiers\/(.+)$/.exec(asked) ?? []
      if (name === undefined) return undefined
      const file = fileURLToPath(new URL(`${name.replace('/', '-')}.js`, folder))
      if (!existsSync(file)) return undefined
      return ssr ? { id: pathToFileURL(file).href, external: true } : file
    },
  }
}
