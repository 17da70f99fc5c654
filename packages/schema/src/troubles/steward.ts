import type { ValueMistake } from '../value-mistake.js'

/** What is wrong with a text as YAML, by what a person has written. */
export type YamlMistake =
  | 'alias-name'
  | 'alias-with-properties'
  | 'anchor-name'
  | 'anchor-twice'
  | 'bracket-or-comma'
  | 'comment-space'
  | 'colon-in-value'
  | 'colon-missing'
  | 'directive'
  | 'escape'
  | 'indent'
  | 'indent-of-keys'
  | 'indent-of-list'
  | 'key-kind'
  | 'key-length'
  | 'key-over-lines'
  | 'lines-in-brackets'
  | 'properties-order'
  | 'quote-open'
  | 'reserved-sign'
  | 'second-document'
  | 'sign-missing'
  | 'tab'
  | 'tag-kind'
  | 'tag-twice'
  | 'tag-unknown'
  | 'text-after-sign'
  | 'too-deep'
  | 'unreadable'

/** What is wrong with a table of mappings, in cells that tabs set apart. */
export type TableMistake =
  | 'columns'
  | 'cells'
  | 'quote-open'
  | 'text-after-quote'
  | 'quote-inside'
  | 'no-row'
  | 'no-table'

type None = Record<never, never>

/** What can be wrong with a file that a steward keeps, and the facts that its sentence needs. */
export type StewardTroubles = {
  'steward-file-too-large': { bytes: number; limit: number }
  'steward-file-unreadable': { reason: string }
  'steward-file-not-written': { reason: string }
  'steward-file-not-utf-8': None
  'not-a-file': { found: 'folder' | 'link' | 'other' }
  'bad-yaml': { mistake: YamlMistake }
  'too-many-aliases': { limit: number }
  'aliases-too-far': None
  'key-twice': { key: string }
  'alias-without-anchor': { alias: string }
  /** An alias that stands inside the value that it stands for. */
  'alias-in-itself': { alias: string }
  /** Two templates of one dataset mean something else by one id; `other` is the file that has it first. */
  'templates-differ': { what: 'section' | 'scale'; id: string; other: string }
  'unseen-character-in-file': { character: string }
  /** `under` is the key of the mapping that has them, empty for the file; `known` starts with the nearest. */
  'unknown-key': { under: string; keys: string[]; known: string[]; nearest: string | null }
  /** `key` is empty for the whole file. */
  'bad-value': { key: string; mistake: ValueMistake }
  'bad-cell': { column: string; mistake: ValueMistake }
  'bad-table': { mistake: TableMistake }
  'unseen-character-in-table': { character: string }
  'no-attribution': None
  'mapping-twice': { mapping: string; first: { path: string; line: number } }
  'several-rome-versions': {
    scheme: 'rome' | 'esco'
    version: string
    other: { path: string; version: string }
  }
  'too-many-occupations': { count: number; limit: number }
  'unknown-rule': { rule: string; nearest: string | null }
  'document-id-twice': { id: string }
  'no-document': None
  'nothing-to-propose': None
  'link-out-of-sources': None
  'no-such-occupation': { nearest: string | null }
  'not-a-previous-release': { manifest: string }
  'not-json': { line: number | null }
  /** `problem` is the schema's word on the value at `pointer`; `others` is how many more do not fit. */
  'bad-dataset': { mistake: ValueMistake | null; problem: string; others: number }
  'record-not-json': { line: number | null }
  'bad-record': { mistake: ValueMistake }
  'record-of-other-version': { version: string; folder: string }
  'release-file-changed': { sha256: string }
  'release-file-unreadable': { reason: string }
  'not-of-a-release': { folder: string }
  'acceptance-without-reason': None
  'reason-without-acceptance': None
  'nothing-lost': { id: string }
}
