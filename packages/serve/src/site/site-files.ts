import { constants } from 'node:fs'
import { open, realpath, stat } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** A page or file of a site that was built, and how it is sent. */
export type SiteFile = { bytes: Buffer; mediaType: string; tag: string }

/** The files of a folder with a built site. */
export type SiteFiles = {
  /** Whether there is a page or file at a path such as `metiers/chef-de-projet/`. */
  has(path: string): Promise<boolean>
  read(path: string): Promise<SiteFile | null>
}

const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants

/** The search of a large site is its largest file. */
const fileBytes = 64 * 1024 * 1024

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/vnd.microsoft.icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.md': 'text/markdown; charset=utf-8',
  '.nt': 'application/n-triples',
  '.parquet': 'application/vnd.apache.parquet',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.sqlite': 'application/vnd.sqlite3',
  '.svg': 'image/svg+xml',
  '.tsv': 'text/tab-separated-values; charset=utf-8',
  '.ttl': 'text/turtle; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml',
  '.zip': 'application/zip',
}

/**
 * The files of a folder. One that is hidden, a link, or named so that it would lead out of the folder is not among them.
 * Another site may take the folder's place at any time.
 */
export function siteFiles(folder: string): SiteFiles {
  return {
    has: async path => (await found(folder, path)) !== null,
    async read(path) {
      const name = await found(folder, path)
      const mediaType = name === null ? undefined : mediaTypes[extname(name).toLowerCase()]
      if (name === null) return null
      const handle = await open(name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK).catch(() => null)
      if (handle === null) return null
      try {
        const { size, mtimeMs } = await handle.stat()
        if (size > fileBytes) return null
        return {
          bytes: await handle.readFile(),
          mediaType: mediaType ?? 'application/octet-stream',
          tag: `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`,
        }
      } finally {
        await handle.close()
      }
    },
  }
}

/** A name on the disk: no part of it is hidden, goes up, or has a sign that some system parts names at. */
const plainPart = /^[^./\\:\0][^/\\:\0]*$/

async function found(folder: string, path: string): Promise<string | null> {
  const parts = path.split('/')
  if (parts.at(-1) === '') parts[parts.length - 1] = 'index.html'
  if (!parts.every(part => plainPart.test(part))) return null
  const root = await rootOf(folder)
  const name = root === null ? null : join(root, ...parts)
  // A link on the way to it leads elsewhere.
  const real = name === null ? null : await realpath(name).catch(() => null)
  if (real === null || real !== name || !real.startsWith(`${root}${sep}`)) return null
  return (await stat(real).catch(() => null))?.isFile() ? real : null
}

/** Between the two steps of a swap there is no folder. */
async function rootOf(folder: string): Promise<string | null> {
  for (let left = 3; left > 0; left -= 1) {
    const root = await realpath(folder).catch(() => null)
    if (root !== null) return root
    await pause(20)
  }
  return null
}
