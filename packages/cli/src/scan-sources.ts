import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { bounds } from '@metiers/document'
import { sha256Of } from '@metiers/engine'
import { type FoundFile, isTemporary, listFiles } from './folder.js'

/** A file of a sources folder with the checksum of its bytes; null for a link, and for what cannot be a source. */
export type ScannedFile = FoundFile & { sha256: string | null; byteLength: number }

/** What stands in a sources folder at one moment, in name order. */
export type Scan = { files: readonly ScannedFile[] }

/** So many files are read at once: enough to keep the disk and the processor busy. */
const atOnce = 16

/**
 * Reads every file below a folder for its checksum. What changed is told by content alone: times of files lie after a
 * checkout, a copy, or a clock that was set back. Throws `UnreadableInput` where there is no such folder.
 */
export async function scanSources(folder: string): Promise<Scan> {
  const found = (await listFiles(folder)).filter(({ path }) => !isTemporary(path))
  const files: ScannedFile[] = new Array(found.length)
  let next = 0
  const scanOn = async (): Promise<void> => {
    for (let at = next++; at < found.length; at = next++) {
      const file = found[at]
      if (file) files[at] = { ...file, ...(await checksumOf(join(folder, file.path), file.isLink)) }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, scanOn))
  return { files }
}

async function checksumOf(
  path: string,
  isLink: boolean,
): Promise<{ sha256: string | null; byteLength: number }> {
  const nothing = { sha256: null, byteLength: 0 }
  if (isLink) return nothing
  try {
    // Larger files are refused when they are read, with a message that names the limit.
    if ((await stat(path)).size > 4 * bounds.documentBytes) return nothing
    const bytes = await readFile(path)
    return { sha256: sha256Of(bytes), byteLength: bytes.byteLength }
  } catch {
    return nothing
  }
}
