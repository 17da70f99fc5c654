import { type Limits, type ReadResult, readResultSchema } from '@metiers/document'
import type { Cache } from './cache.js'
import { programFingerprint } from './program-fingerprint.js'
import { sha256Of } from './scan-sources.js'

/** What was read from documents before. A document is its bytes: its name and place have no part in its reading. */
export type DocumentCache = {
  get(document: { sha256: string; mediaType: string }): Promise<ReadResult | null>
  put(document: { sha256: string; mediaType: string }, result: ReadResult): Promise<void>
}

export const noDocumentCache: DocumentCache = { get: async () => null, put: async () => {} }

/**
 * The readings that a cache holds of this version of the readers within these limits. What does not look like a reading
 * is not one, whatever its checksum says.
 */
export function documentCache(cache: Cache, limits: Limits): DocumentCache {
  const readers = programFingerprint('@metiers/document')
  if (readers === null) return noDocumentCache
  const keyOf = ({ sha256, mediaType }: { sha256: string; mediaType: string }) =>
    sha256Of(JSON.stringify(['document', readers, limits, mediaType, sha256]))
  return {
    async get(document) {
      const text = await cache.get(keyOf(document))
      return text === null ? null : parseReading(text)
    },
    put: (document, result) => cache.put(keyOf(document), JSON.stringify(result)),
  }
}

function parseReading(text: string): ReadResult | null {
  try {
    const reading = readResultSchema.safeParse(JSON.parse(text))
    return reading.success ? reading.data : null
  } catch {
    return null
  }
}
