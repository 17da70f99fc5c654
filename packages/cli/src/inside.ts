import { realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { UnreadableInput } from '@metiers/document'

/**
 * Where a file of a sources folder really stands, links followed. Throws `UnreadableInput` where that is outside of the
 * folder, by a link in place of the file or of a folder above it: what stands elsewhere was never given to be published.
 * The folder itself may be reached by a link. A file that is not there is named as it was asked for, so that whoever
 * reads it says so.
 */
export async function insideOf(folder: string, path: string): Promise<string> {
  const asked = join(folder, path)
  const [root, real] = await Promise.all([folder, asked].map(each => realpath(each).catch(() => null)))
  if (!root || !real) return asked
  if (real.startsWith(root.endsWith(sep) ? root : `${root}${sep}`)) return real
  throw new UnreadableInput({
    code: 'link-out-of-sources',
    path: asked,
    facts: {},
  })
}
