/** The tables of a release of ROME that are read. */
export type RomeTable = 'fiches' | 'appellations'

/** What says which version of ROME a file is of. */
export type RomeVersionClaim = {
  from: 'file-name' | 'version-column' | 'option'
  value: string
  path: string
}

/** What a cell of a table of ROME must be. */
export type RomeCell =
  | 'rome-code'
  | 'rome-code-or-nothing'
  | 'label'
  | 'number'
  | 'classification'
  | 'rarely-used'

/** What a cell of a table of ESCO must be. */
export type EscoCell = 'esco-uri' | 'skos-match' | 'number' | 'label'

/**
 * What can be wrong with a release of ROME's files, and the facts that its sentence needs. `reason` is the code of the
 * operating system, such as `ENOENT`, or null where it gives none.
 */
export type RomeTroubles = {
  'release-folder-not-read': { reason: string | null }
  'release-file-not-read': { reason: string | null }
  'release-too-many-tables': { count: number; limit: number }
  'release-without-fiches': { tables: readonly string[]; columns: readonly string[] }
  'release-without-contents': { columns: readonly string[] }
  'occupation-not-mapped': Record<never, never>
  'release-table-twice': { table: RomeTable; other: string }
  'release-table-empty': { table: RomeTable }
  'release-table-too-long': { limit: number }
  'release-code-twice': { code: string; firstLine: number }
  'release-row-fields': { fields: number; columns: number }
  'release-row-quotes': Record<never, never>
  'release-cell': { column: string; value: string; expected: RomeCell }
  'release-not-utf-8': { byte: number }
  /** `kind`: the labels of skills, or the table of ESCO and ROME occupations. */
  'esco-without-table': {
    kind: 'skills' | 'occupations'
    columns: readonly string[]
    tables: readonly string[]
  }
  'esco-folder-not-read': { reason: string | null }
  'esco-cell': { column: string; value: string; expected: EscoCell }
  'esco-version-missing': Record<never, never>
  'release-versions-differ': { claim: RomeVersionClaim; other: RomeVersionClaim }
}
