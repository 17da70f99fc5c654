import type { Aside } from '../asides.js'
import type { Limits } from '../bounds.js'
import type { ReaderNote } from '../doubtful-characters.js'
import type { Root } from '../tree.js'

/** A document as read: its tree, the texts of it that are not in the tree, and what the reader noticed. */
export type ReadResult = { root: Root; asides: Aside[]; notes: ReaderNote[] }

/**
 * A reader of one format: the bytes of a file, the path to name in messages and what reading may cost -> its
 * tree. Throws `UnreadableInput` where nothing can be read.
 */
export type ReadDocument = (
  bytes: Uint8Array,
  path: string,
  limits: Limits,
) => ReadResult | Promise<ReadResult>
