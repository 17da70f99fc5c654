import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { describe, expect, it } from 'vitest'
import { defaultManifest, defaultTemplate, ingest, noDecisions } from '../src/index.js'
import { documentOf } from './read-folder.js'

/** A cell: its text, and how many columns and rows it covers where it is not one. */
type Cell = string | { text: string; columns?: number; rows?: number }

function cellOf(cell: Cell): TableCell {
  const { text, columns = 1, rows = 1 } = typeof cell === 'string' ? { text: cell } : cell
  return new TableCell({ columnSpan: columns, rowSpan: rows, children: [new Paragraph(text)] })
}

/** Where each of four occupations stands in a grid, and what was noticed. */
async function read(...rows: Cell[][]) {
  const labels = ['Fleuriste', 'Vendeur', 'Livreur', 'Jardinier']
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({ text: 'Les 4 métiers des fleurs', heading: HeadingLevel.HEADING_1 }),
          ...labels.map(text => new Paragraph({ text, bullet: { level: 0 } })),
          new Paragraph({ text: 'La nomenclature', heading: HeadingLevel.HEADING_1 }),
          new Table({ rows: rows.map(cells => new TableRow({ children: cells.map(cellOf) })) }),
        ],
      },
    ],
  })
  const { nomenclature, observations } = ingest({
    manifest: defaultManifest(),
    decisions: noDecisions,
    alignments: [],
    documents: [await documentOf(await Packer.toBuffer(document), 'grille.docx')],
    template: defaultTemplate(),
  })
  return {
    places: Object.fromEntries(
      nomenclature.occupations.map(({ id, familyId, subfamilyId }) => [id, subfamilyId ?? familyId]),
    ),
    noticed: observations.filter(({ kind }) => kind !== 'label-variant').map(({ kind }) => kind),
  }
}

describe('the grid of a Word file', () => {
  it('a family over both rows of the header has no sub-family', async () => {
    const { places, noticed } = await read(
      [
        { text: 'BOUTIQUE', columns: 2 },
        { text: 'SERRE', rows: 2 },
      ],
      ['VENTE', 'ATELIER'],
      ['Vendeur', 'Fleuriste', 'Jardinier'],
      ['Livreur', '', ''],
    )
    expect(places).toEqual({
      fleuriste: 'boutique/atelier',
      vendeur: 'boutique/vente',
      livreur: 'boutique/vente',
      jardinier: 'serre',
    })
    expect(noticed).toEqual([])
  })
  it('an occupation that is merged over two rows stands there once, and the row below keeps its columns', async () => {
    const { places, noticed } = await read(
      [{ text: 'BOUTIQUE', columns: 2 }, 'SERRE'],
      ['VENTE', 'ATELIER', ''],
      [{ text: 'Vendeur', rows: 2 }, 'Fleuriste', ''],
      ['Livreur', 'Jardinier'],
    )
    expect(places).toEqual({
      fleuriste: 'boutique/atelier',
      vendeur: 'boutique/vente',
      livreur: 'boutique/atelier',
      jardinier: 'serre',
    })
    expect(noticed).toEqual([])
  })
  it('columns of two grid columns are columns; a cell over two sub-families leaves open which', async () => {
    const wide = (text: string) => ({ text, columns: 2 })
    const { places, noticed } = await read(
      [{ text: 'BOUTIQUE', columns: 4 }, wide('SERRE')],
      [wide('VENTE'), wide('ATELIER'), wide('')],
      [wide('Vendeur'), wide('Fleuriste'), wide('Jardinier')],
      [{ text: 'Livreur', columns: 4 }, wide('')],
    )
    expect(places).toEqual({
      fleuriste: 'boutique/atelier',
      vendeur: 'boutique/vente',
      livreur: 'boutique',
      jardinier: 'serre',
    })
    expect(noticed).toEqual([])
  })
})
