import { UnreadableInput } from './unreadable.js'

/** What a source may cost at most. A source document is hostile input until it is read. */
export const bounds = {
  /** Bytes of one document. */
  bytes: 64 * 1024 * 1024,
  /** Bytes of one Markdown document: its parser holds many objects a byte. */
  markdownBytes: 8 * 1024 * 1024,
  /** Quotes and lists inside each other, or links, on one line of Markdown. */
  markdownNesting: 100,
  /** Time that parsing one Markdown document may take. */
  markdownMilliseconds: 10_000,
  /** Memory that the parser may hold. */
  markdownMegabytes: 2048,
} as const

/** Throws `UnreadableInput` where a document is larger than `limit` bytes. */
export function assertSize(byteLength: number, limit: number, path: string): void {
  if (byteLength <= limit) return
  throw new UnreadableInput({
    path,
    problem: `the file is ${byteLength} bytes long`,
    expected: `at most ${limit} bytes`,
    advice: 'Split the document, or check that it is the file you meant.',
  })
}
