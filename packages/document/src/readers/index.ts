import { createReaderPool, type ReaderPool } from './pool.js'
import type { ReadResult } from './reader.js'

let pool: ReaderPool | null = null

/**
 * Reads one document with the reader of its extension, within the usual limits. Throws `UnreadableInput` where
 * there is no reader or nothing can be read. For many documents, `createReaderPool` reads in several threads.
 */
export async function readDocument(bytes: Uint8Array, path: string): Promise<ReadResult> {
  pool ??= createReaderPool(1)
  return pool.read(bytes, path)
}
