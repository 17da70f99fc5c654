import type { Nomenclature } from '@metiers/schema'
import { tables } from '@metiers/tables'
import type { Row } from './sheet.js'

/** The first sheet: what the workbook is, its sheets, and what each column means, in French and in English. */
export function readMe(nomenclature: Nomenclature): Row[] {
  const { title, version, licence, attributions } = nomenclature
  const row = (...values: string[]): Row => ({ look: 'prose', values })
  const heading = (...values: string[]): Row => ({ look: 'title', values })
  return [
    heading(title.fr),
    row('Version', version),
    row('IRI', nomenclature.iri),
    row('Licence', licence ?? 'non précisée par le propriétaire / not stated by its owner'),
    ...attributions.map(({ text: mention, licence: terms }) => row('Attribution', `${mention} (${terms})`)),
    row('Cellule vide', 'la source ne dit rien', 'empty cell: the source states nothing'),
    row(),
    heading('Feuille', 'Contenu', 'Content'),
    ...tables.map(({ name, description }) => row(name, description.fr, description.en)),
    row(),
    heading('Feuille.colonne', 'Sens', 'Meaning'),
    ...tables.flatMap(table => table.fields.map(({ name, fr, en }) => row(`${table.name}.${name}`, fr, en))),
  ]
}
