import type { Place } from './provenance.js'
import type { CommandTroubles } from './troubles/command.js'
import type { DatasetTroubles } from './troubles/dataset.js'
import type { DocumentTroubles } from './troubles/document.js'
import type { IdentifierTroubles } from './troubles/identifier.js'
import type { QueueTroubles } from './troubles/queue.js'
import type { RomeTroubles } from './troubles/rome.js'
import type { StewardTroubles } from './troubles/steward.js'
import type { WordTroubles } from './troubles/word.js'

/** Every trouble by its code, with the facts that its sentence needs. A new one is a line in its file, and its words. */
export type TroubleFacts = DocumentTroubles &
  WordTroubles &
  StewardTroubles &
  IdentifierTroubles &
  CommandTroubles &
  RomeTroubles &
  QueueTroubles &
  DatasetTroubles
export type TroubleCode = keyof TroubleFacts

/**
 * Where in a file: a place of its text, a line of a text file, a table, a byte, a part of its archive, a key or field, or
 * a JSON Pointer (RFC 6901).
 */
export type TroublePlace =
  | Place
  | { line: number; column?: number }
  | { table: number; row?: number }
  | { byte: number }
  | { archivePart: string }
  | { key: string }
  | { pointer: string }

/**
 * An input that cannot be used, as facts: `packages/words` says them. `path` is the file, folder or option as the person
 * named it. Plain data, so that it can be sent from a thread.
 */
export type Trouble<C extends TroubleCode = TroubleCode> = {
  [K in C]: { code: K; path: string; place?: TroublePlace | undefined; facts: TroubleFacts[K] }
}[C]
