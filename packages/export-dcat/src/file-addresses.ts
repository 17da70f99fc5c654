import type { Catalogue, Nomenclature, WrittenFile } from '@metiers/schema'

/** Where a file is now, and where this version of it is for good; null where no such place is known. */
export type Addresses = { current: (path: string) => string; lasting: (path: string) => string | null }

/**
 * The addresses of published files. A file stands under `accessUrl`, or the base IRI where that is not stated, until the
 * next version takes its place. This version of it stands at `versionUrl`; where that is not stated, in `releases/` if
 * it is kept there; or else at the IRI of the version, which redirects as all IRIs below the base do.
 */
export function addressesOf(
  { iri, version }: Nomenclature,
  { accessUrl, versionUrl }: Catalogue,
  files: readonly WrittenFile[],
): Addresses {
  const kept = new Set(files.map(({ path }) => path))
  const current = (path: string) => `${accessUrl ?? iri}${encoded(path)}`
  return {
    current,
    lasting: path => {
      const release = `releases/${version}/${path}`
      if (versionUrl !== undefined) return `${versionUrl.replaceAll('{version}', version)}${encoded(path)}`
      if (kept.has(release)) return current(release)
      return accessUrl === undefined ? `${iri}dataset/${version}/${encoded(path)}` : null
    },
  }
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
