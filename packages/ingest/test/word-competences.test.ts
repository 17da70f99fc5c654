import {
  CheckBox,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { describe, expect, it } from 'vitest'
import { defaultManifest, defaultTemplate, ingest, noDecisions } from '../src/index.js'
import { documentOf } from './read-folder.js'

/** A cell: its text, `[x]` and `[ ]` for check boxes, and how many columns it covers where it is not one. */
type Cell = string | { text: string; columns?: number; rows?: number }

function cellOf(cell: Cell): TableCell {
  const { text, columns = 1, rows = 1 } = typeof cell === 'string' ? { text: cell } : cell
  const child = /^\[[x ]\]$/.test(text) ? new CheckBox({ checked: text === '[x]' }) : new TextRun(text)
  return new TableCell({
    columnSpan: columns,
    rowSpan: rows,
    children: [new Paragraph({ children: [child] })],
  })
}

/** The competences that a fiche with this table gives, and what was noticed of them. */
async function read(...rows: Cell[][]) {
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({ text: 'Intitulé de l’emploi-type : Boulanger', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ text: 'Compétences comportementales requises', heading: HeadingLevel.HEADING_2 }),
          new Table({ rows: rows.map(cells => new TableRow({ children: cells.map(cellOf) })) }),
        ],
      },
    ],
  })
  const documents = [await documentOf(await Packer.toBuffer(document), 'fiche.docx')]
  const manifest = defaultManifest()
  const result = ingest({
    manifest,
    decisions: noDecisions,
    alignments: [],
    documents,
    template: defaultTemplate(),
  })
  const rowsRead = result.nomenclature.occupations[0]?.profile?.behaviouralCompetences ?? []
  return {
    levels: Object.fromEntries(
      rowsRead.map(({ category, level, levelStatus }) => [category, level ?? levelStatus]),
    ),
    notes: rowsRead.flatMap(({ note }) => note ?? []),
    noticed: result.observations
      .filter(({ kind }) => /level|competence/.test(kind))
      .map(({ kind, place, ...facts }) => ({
        kind,
        ...facts,
        place: place && Object.values(place).slice(0, 3),
      })),
    result,
  }
}

const head = ['Catégorie de compétences', '1', '2', '3', 'Précisions']

describe('the competence table of a Word file', () => {
  it('a tick stands for the level of its column', async () => {
    const { levels, notes, noticed } = await read(
      head,
      ['Un', 'x', '', '', 'Une précision'],
      ['Deux', '[ ]', '[x]', '[ ]', ''],
      ['Trois', '', '', '☒', ''],
      ['Aucun', '[ ]', '[ ]', '[ ]', ''],
      ['Vide', '', '', '', ''],
    )
    expect(levels).toEqual({ Un: 1, Deux: 2, Trois: 3, Aucun: 'not-required', Vide: 'not-required' })
    expect(notes).toEqual(['Une précision'])
    expect(noticed).toEqual([])
  })
  it('columns are found by their heads, in whatever order', async () => {
    const { levels, notes } = await read(
      ['3 Très important', 'Précisions', '2', 'Catégorie', '1'],
      ['x', 'Note', '', 'Trois', ''],
      ['', '', '', 'Un', 'x'],
    )
    expect(levels).toEqual({ Trois: 3, Un: 1 })
    expect(notes).toEqual(['Note'])
  })
  it('a header of two rows', async () => {
    const { levels, result } = await read(
      [
        { text: 'Catégorie', rows: 2 },
        { text: 'Niveau requis', columns: 3 },
        { text: 'Précisions', rows: 2 },
      ],
      ['1', '2', '3'],
      ['Deux', '', 'x', '', ''],
    )
    expect(levels).toEqual({ Deux: 2 })
    expect(result.provenance.filter(({ status }) => status === 'unrecognised')).toEqual([])
  })
  it('two ticks in a row are noted with the place of the second, and give no level', async () => {
    const { levels, noticed } = await read(head, ['Deux fois', '[x]', '[ ]', '[x]', ''])
    expect(levels).toEqual({ 'Deux fois': 'unrecoverable' })
    expect(noticed).toMatchObject([{ kind: 'two-levels', category: 'Deux fois', place: [1, 2, 4] }])
  })
  it('a mark that cannot be told is never a level', async () => {
    const { levels, noticed } = await read(head, ['Oui', '', 'oui', '', ''])
    expect(levels).toEqual({ Oui: 'unrecoverable' })
    expect(noticed).toMatchObject([{ kind: 'level-unrecoverable', reason: 'mark-unclear', place: [1, 2, 3] }])
  })
  it('a tick in a merged cell has no column', async () => {
    const { levels, noticed } = await read(
      head,
      ['Large', { text: 'x', columns: 2 }, '', ''],
      ['Haut', { text: 'x', rows: 2 }, '', '', ''],
      ['Dessous', '', '', ''],
    )
    expect(levels).toEqual({ Large: 'unrecoverable', Haut: 'unrecoverable', Dessous: 'unrecoverable' })
    expect(noticed).toMatchObject([
      { kind: 'level-unrecoverable', reason: 'cell-merged', category: 'Large' },
      { kind: 'level-unrecoverable', reason: 'cell-merged', category: 'Haut' },
      { kind: 'level-unrecoverable', reason: 'cell-merged', category: 'Dessous' },
    ])
  })
  it('a row that is shorter than the header may have lost cells before the tick', async () => {
    const { levels, noticed } = await read(head, ['Court', '', 'x'])
    expect(levels).toEqual({ Court: 'unrecoverable' })
    expect(noticed).toMatchObject([{ reason: 'cell-merged' }])
  })
  it('a missing column is reported, and nothing is read from the table', async () => {
    const { levels, noticed } = await read(['Catégorie', '1', '2', 'Précisions'], ['Un', 'x', '', ''])
    expect(levels).toEqual({})
    expect(noticed[0]).toMatchObject({ kind: 'competence-columns', missing: ['level3'], place: [1, 1, 1] })
  })
  it('merged heads are reported', async () => {
    const { levels, noticed } = await read(
      ['Catégorie', { text: '1', columns: 2 }, '3', 'Précisions'],
      ['Un', 'x', '', '', ''],
    )
    expect(levels).toEqual({})
    expect(noticed[0]).toMatchObject({ kind: 'competence-columns', missing: ['level1', 'level2'] })
  })
})
