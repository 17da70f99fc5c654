import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { hasCode } from './has-code.js'

// Windows has neither: there, no name of a folder is a pipe.
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants

/**
 * The bytes of a file that stands where a program has put one. Throws, as the system does, where it cannot be read;
 * where it is larger than `limit` bytes; and where a link, a pipe, a device or a folder stands in its place: a link
 * would lead elsewhere, and a pipe be waited for without end.
 */
export async function readRegularFile(path: string, limit: number): Promise<Buffer> {
  // A pipe without a writer is opened at once where nobody waits for one, see open(2).
  const handle = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK).catch((error: unknown) => {
    throw hasCode(error, 'ELOOP') ? new Error('it is a link') : error
  })
  try {
    const found = await handle.stat()
    if (!found.isFile()) throw new Error(found.isDirectory() ? 'it is a folder' : 'it is a pipe or a device')
    if (found.size > limit) throw new Error(`it is larger than ${limit} bytes`)
    return await handle.readFile()
  } finally {
    await handle.close()
  }
}

/** The text of such a file, in UTF-8. */
export async function readRegularText(path: string, limit: number): Promise<string> {
  return (await readRegularFile(path, limit)).toString('utf8')
}
