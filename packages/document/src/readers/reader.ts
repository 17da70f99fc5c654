import type { ReaderNote } from '../doubtful-characters.js'
import type { Root } from '../tree.js'

/** A document as read: its tree, and what the reader noticed about the file. */
export type ReadResult = { root: Root; notes: ReaderNote[] }

/**
 * A reader of one format: the bytes of a file and the path to name in messages -> its tree. Throws
 * `UnreadableInput` where nothing can be read.
 */
export type ReadDocument = (bytes: Uint8Array, path: string) => ReadResult | Promise<ReadResult>
