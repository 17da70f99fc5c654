import { constants, copyFile } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import { mediaTypeOf } from '@metiers/document'
import { makeFolder } from '@metiers/engine'
import { listFiles } from '../folder.js'

const wordFile = new Set(['.doc', '.docx'])
/** Folders of a project that hold no documents of a steward's. */
const notOurs = /^(?:dist|node_modules|sources)\//

/** The documents of a folder that can be read, in name order; none where there is no such folder. */
export async function documentsIn(folder: string): Promise<string[]> {
  const files = await listFiles(folder).catch(() => [])
  return files.filter(({ path, isLink }) => !isLink && mediaTypeOf(path) !== null).map(({ path }) => path)
}

/** The Word files that lie about in a folder, outside of its sources. */
export async function wordFilesBeside(folder: string): Promise<string[]> {
  const paths = await documentsIn(folder)
  return paths.filter(path => wordFile.has(extname(path).toLowerCase()) && !notOurs.test(path))
}

/** Copies files of a folder, with the folders that they are in, into its sources; the files themselves stay. */
export async function copyInto(sources: string, folder: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await makeFolder(dirname(join(sources, path)))
    await copyFile(join(folder, path), join(sources, path), constants.COPYFILE_EXCL)
  }
}
