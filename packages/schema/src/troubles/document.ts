/** What a file is by its own bytes, where that is known. */
export type KnownFileKind =
  | 'docx'
  | 'word-97'
  | 'word-95'
  | 'word-2003-xml'
  | 'protected'
  | 'rtf'
  | 'html'
  | 'web-archive'
  | 'odt'
  | 'spreadsheet'
  | 'presentation'
  | 'e-mail'
  | 'epub'
  | 'pdf'
  | 'picture'
  | 'compressed'
  | 'text'

/**
 * What can be wrong with a document, and the facts that its sentence needs. Counts are of what the limits count.
 * `byte` is null where the text ends inside a character; `encoding` is null for any that is supported.
 */
export type DocumentTroubles = {
  'file-too-large': { bytes: number; limit: number }
  'file-empty': { expected: readonly KnownFileKind[] }
  'word-lock-file': Record<never, never>
  'type-not-readable': { extension: string; readable: readonly string[] }
  'kind-not-of-name': {
    kind: Exclude<KnownFileKind, 'protected'>
    extension: string
    expected: readonly KnownFileKind[]
  }
  'password-protected': Record<never, never>
  'git-conflict': Record<never, never>
  'not-text': { found: 'zip' | 'nul-characters' | 'unmarked-utf-16' | 'nul-byte'; at: number }
  'byte-not-valid': {
    byte: number | null
    encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | null
    isStated: boolean
  }
  'paragraph-too-long': { limit: number }
  'text-too-long': { what: 'lines' | 'cells'; count: number; limit: number }
  'markup-too-deep': { limit: number }
  'parts-too-deep': Record<never, never>
  'table-too-long': { limit: number }
  'columns-not-a-number': { name: string; value: string; limit: number }
  'reading-too-long': { milliseconds: number }
  'reading-too-large': { megabytes: number }
  /** Each worker process that was given it has ended. */
  'reading-ends-workers': Record<never, never>
}
