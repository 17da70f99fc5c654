import { readDocument } from '@metiers/document'
import {
  type Decisions,
  defaultManifest,
  defaultTemplate,
  type Ingested,
  ingest,
  noDecisions,
  type Template,
} from '@metiers/ingest'

export const template = defaultTemplate()

/** Ingests documents given as a path and bytes each. */
export async function readSources(
  files: [path: string, bytes: Uint8Array][],
  decisions: Decisions = noDecisions,
  read: Template = template,
): Promise<Ingested> {
  const documents = await Promise.all(
    files.map(async ([path, bytes]) => {
      const mediaType = 'application/octet-stream'
      const sha256 = '0'.repeat(64)
      const source = { id: path, path, mediaType, sha256, byteLength: bytes.byteLength, title: null }
      return { source, ...(await readDocument(bytes, path)) }
    }),
  )
  return ingest({ manifest: defaultManifest(), decisions, alignments: [], documents, template: read })
}
