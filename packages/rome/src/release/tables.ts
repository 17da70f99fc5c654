import type { TableKind } from './release.js'

// A table is known by its columns: names of files differ from one download to the next.
const tables: { kind: TableKind; needs: string[]; lacks: string[] }[] = [
  { kind: 'appellations', needs: ['code_ogr', 'libelle_appellation_long', 'code_rome'], lacks: [] },
  {
    kind: 'fiches',
    needs: ['code_rome', 'code_ogr', 'libelle_rome'],
    lacks: ['libelle_appellation_long'],
  },
]

/** Which table of ROME has these columns, whatever their order and whatever else is there; null for none of ours. */
export function tableWith(columns: string[]): TableKind | null {
  const found = tables.find(
    ({ needs, lacks }) =>
      needs.every(name => columns.includes(name)) && !lacks.some(name => columns.includes(name)),
  )
  return found?.kind ?? null
}

/** The columns by which a table is known. */
export function columnsOf(kind: TableKind): string[] {
  return tables.find(table => table.kind === kind)?.needs ?? []
}
