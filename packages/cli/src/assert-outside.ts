import { realpathSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { UnreadableInput } from '@metiers/document'

/** Throws where one of the two folders is inside the other: a build would read what it writes, or replace its sources. */
export function assertOutside(sources: string, out: string): void {
  if (!contains(sources, out) && !contains(out, sources)) return
  throw new UnreadableInput({ code: 'folders-overlap', path: out, facts: { sources } })
}

/**
 * Throws where what an option names (`--report`, `--cache`) would be written into one of the folders: over a source, as
 * a source, or among the published files, of which the next build would not know it.
 */
export function assertNotWithin(
  path: string | false | undefined,
  option: '--report' | '--cache' | '--store',
  folders: readonly string[],
): void {
  if (path === undefined || path === false) return
  const folder = folders.find(each => contains(each, path))
  if (folder === undefined) return
  throw new UnreadableInput({ code: 'option-inside', path, facts: { option, folder } })
}

function contains(outer: string, inner: string): boolean {
  const path = relative(realPlace(outer), realPlace(inner))
  return path === '' || (path !== '..' && !path.startsWith(`..${sep}`) && resolve(path) !== path)
}

/** Where a name leads once its links are followed, those of the folders above what is not there yet too. */
function realPlace(path: string): string {
  const full = resolve(path)
  try {
    return realpathSync(full)
  } catch {
    return dirname(full) === full ? full : join(realPlace(dirname(full)), basename(full))
  }
}
