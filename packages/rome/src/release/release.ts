import type { RomeTable } from '@metiers/schema'

/** A fiche of ROME: a code, its label, and the code of the fiche that it was split from. */
export type Fiche = { code: string; label: string; parent: string | null; line: number }

/** An appellation: a name of a job with a stable number (OGR), and the code of the fiche where it stands. */
export type Appellation = {
  code: string
  label: string
  ficheCode: string
  kind: 'principal' | 'synonym' | null
  isRarelyUsed: boolean
  line: number
}

/** Which version of ROME a release is, such as `4.0-60`, and what says so; null where nothing does. */
export type ReleaseVersion = {
  value: string | null
  from: 'file-name' | 'version-column' | 'option' | null
}

/** A file of a release that was read. */
export type ReleaseFile = { name: string; table: TableKind; encoding: string; rows: number }

export type TableKind = RomeTable

/**
 * A release of ROME's open files, as far as its files tell. `appellations` is null where no file holds them.
 * `passedOver` names the files of the folder that were not needed.
 */
export type Release = {
  version: ReleaseVersion
  files: ReleaseFile[]
  passedOver: string[]
  fiches: ReadonlyMap<string, Fiche>
  appellations: ReadonlyMap<string, Appellation> | null
}
