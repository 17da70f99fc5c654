import type { KnownFileKind } from '@metiers/schema'
import { UnreadableInput } from '../unreadable.js'
import { fileKindOf } from './file-kind.js'
import { extensionOf } from './formats.js'

/**
 * Throws `UnreadableInput` where a file is, by its own bytes, of another kind than its name says: one sentence that
 * says what it is. A file of unknown kind is left to the reader of its extension.
 */
export function assertKind(bytes: Uint8Array, path: string, expected: readonly KnownFileKind[]): void {
  if (bytes.byteLength === 0 && !expected.includes('text'))
    throw new UnreadableInput({ code: 'file-empty', path, facts: { expected } })
  const kind = fileKindOf(bytes)
  if (kind !== 'unknown' && expected.includes(kind)) return
  if (isLockFile(path)) throw new UnreadableInput({ code: 'word-lock-file', path, facts: {} })
  if (kind === 'unknown') return
  if (kind === 'protected') throw new UnreadableInput({ code: 'password-protected', path, facts: {} })
  const extension = extensionOf(path)
  throw new UnreadableInput({ code: 'kind-not-of-name', path, facts: { kind, extension, expected } })
}

/** What Word writes beside a document that is open: `~$` and the document's name, or all but its first two letters. */
function isLockFile(path: string): boolean {
  return /(?:^|[/\\])~\$[^/\\]*$/.test(path)
}
