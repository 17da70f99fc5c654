import { UnreadableInput } from './unreadable.js'

/**
 * What a source may cost at most. A source document is hostile input until it is read. A steward may set other
 * numbers in `sources.yaml` under `limits`.
 */
export const bounds = {
  /** Bytes of one document. */
  documentBytes: 64 * 1024 * 1024,
  /** Bytes of one Markdown document: its parser holds many objects a byte. */
  markdownBytes: 8 * 1024 * 1024,
  /** Quotes and lists inside each other, or links, on one line of Markdown. */
  markdownNesting: 100,
  /** Files in the zip archive that a Word document is. */
  wordFiles: 10_000,
  /** Bytes of one XML part of a Word document, unpacked. Pictures are never unpacked. */
  wordPartBytes: 32 * 1024 * 1024,
  /** Elements inside each other in one XML part. */
  wordDepth: 200,
  /** Elements of one XML part. */
  wordElements: 1_000_000,
  /** Rows of one table. */
  wordTableRows: 10_000,
  /** Milliseconds that reading one document may take. */
  milliseconds: 10_000,
  /** Megabytes that one reading thread may hold. */
  megabytes: 2048,
}
export type Limits = typeof bounds

/** Throws `UnreadableInput` where a document is larger than `limit` bytes. */
export function assertSize(byteLength: number, limit: number, path: string): void {
  if (byteLength <= limit) return
  throw new UnreadableInput({
    path,
    problem: `the file is ${byteLength} bytes long`,
    expected: `at most ${limit} bytes`,
    advice: 'Split the document, compress its pictures, or check that it is the file you meant.',
  })
}
