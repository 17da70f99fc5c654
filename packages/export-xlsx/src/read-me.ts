import type { Nomenclature } from '@metiers/schema'
import { tables } from '@metiers/tables'
import type { Cell } from 'write-excel-file/node'
import { cellText } from './cell-text.js'
import type { WorkbookSheet } from './writer.js'

/** The first sheet: what the workbook is, its sheets, and what each column means, in French and in English. */
export function readMe(nomenclature: Nomenclature): WorkbookSheet {
  const { title, version, licence, attributions } = nomenclature
  const text = (value: string, bold = false): Cell => ({
    value: cellText(value),
    type: String,
    wrap: !bold,
    alignVertical: 'top',
    ...(bold && { fontWeight: 'bold' as const }),
  })
  const row = (...values: string[]) => values.map(value => text(value))
  const heading = (...values: string[]) => values.map(value => text(value, true))
  return {
    sheet: 'lisez-moi',
    data: [
      heading(title.fr),
      row('Version', version),
      row('IRI', nomenclature.iri),
      row('Licence', licence ?? 'non précisée par le propriétaire / not stated by its owner'),
      ...attributions.map(({ text: mention, licence: terms }) => row('Attribution', `${mention} (${terms})`)),
      row('Cellule vide', 'la source ne dit rien', 'empty cell: the source states nothing'),
      [],
      heading('Feuille', 'Contenu', 'Content'),
      ...tables.map(({ name, description }) => row(name, description.fr, description.en)),
      [],
      heading('Feuille.colonne', 'Sens', 'Meaning'),
      ...tables.flatMap(table =>
        table.fields.map(({ name, fr, en }) => row(`${table.name}.${name}`, fr, en)),
      ),
    ],
    columns: [{ width: 40 }, { width: 70 }, { width: 70 }],
  }
}
