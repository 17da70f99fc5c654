import { join } from 'node:path'
import { bounds, decodeText, type UnreadableInput } from '@metiers/document'
import {
  type DocumentInput,
  defaultManifest,
  type Manifest,
  parseManifest,
  stewardBytes,
} from '@metiers/ingest'
import { noCache } from './cache.js'
import { readBytes } from './folder.js'
import { documentEntries, withTemplate } from './load-sources.js'
import { manifestFile } from './manifest-file.js'
import type { OnProgress } from './progress.js'
import { readSources } from './read-sources.js'
import { type Scan, scanSources } from './scan-sources.js'

/** The documents of a sources folder as read, and what its manifest says, whatever else stands there. */
export type FolderOfDocuments = {
  manifest: Manifest
  scan: Scan
  documents: DocumentInput[]
  unreadable: UnreadableInput[]
}

/**
 * Reads the documents of a sources folder and no other file of a steward but the manifest: what is asked of them does not
 * depend on a template. Throws `UnreadableInput` where the folder or its manifest cannot be used.
 */
export async function documentsIn(
  folder: string,
  onProgress: OnProgress = () => {},
): Promise<FolderOfDocuments> {
  const scan = await scanSources(folder)
  const manifest = await manifestIn(folder, scan)
  const { usable } = documentEntries(scan.files, manifest)
  const { documents, unreadable } = await readSources(folder, usable, {
    limits: { ...bounds, ...manifest.limits },
    onProgress,
    scanned: new Map(scan.files.map(file => [file.path, file])),
    cache: noCache,
  })
  return { manifest, scan, documents, unreadable }
}

/** What the manifest of a scanned folder says; that of no manifest where there is none. */
export async function manifestIn(folder: string, { files }: Scan): Promise<Manifest> {
  if (!files.some(({ path }) => path === manifestFile)) return withTemplate(defaultManifest(), files)
  const path = join(folder, manifestFile)
  const text = decodeText(await readBytes(folder, manifestFile, stewardBytes), path).text
  return withTemplate(parseManifest(text, path), files)
}
