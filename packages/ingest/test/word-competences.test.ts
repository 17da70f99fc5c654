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
function read(...rows: Cell[][]) {
  return readTables(rows)
}

async function readTables(...tables: Cell[][][]) {
  const tableOf = (rows: Cell[][]) =>
    new Table({ rows: rows.map(cells => new TableRow({ children: cells.map(cellOf) })) })
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({ text: 'Intitulé de l’emploi-type : Boulanger', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ text: 'Compétences comportementales requises', heading: HeadingLevel.HEADING_2 }),
          ...tables.flatMap(rows => [tableOf(rows), new Paragraph('')]),
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
    unnamed: result.observations.filter(({ kind }) => kind === 'unrecognised'),
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
  it('merged heads are reported as what they are', async () => {
    const { levels, noticed, unnamed } = await read(
      ['Catégorie', { text: '1', columns: 2 }, '3', 'Précisions'],
      ['Un', 'x', '', '', ''],
    )
    expect(levels).toEqual({})
    const merged = [{ head: '1', columns: 2 }]
    expect(noticed).toMatchObject([{ kind: 'competence-columns', missing: ['level2'], merged }])
    expect(unnamed).toEqual([])
  })
  it('heads and cells that cover the same two columns of the grid are one column', async () => {
    const wide = (text: string) => ({ text, columns: 2 })
    const { levels, notes, noticed } = await read(
      [wide('Catégorie'), wide('1'), '2', '3', wide('Précisions')],
      [wide('Un'), wide('x'), '', '', wide('Une précision')],
      [wide('Trois'), wide(''), '', 'x', wide('')],
    )
    expect(levels).toEqual({ Un: 1, Trois: 3 })
    expect(notes).toEqual(['Une précision'])
    expect(noticed).toEqual([])
  })
  it('a head over two columns that the rows keep apart gives no level', async () => {
    const { levels, noticed } = await read(
      ['Catégorie', { text: '1', columns: 2 }, '2', '3', 'Précisions'],
      ['Un', '', 'x', '', '', ''],
      ['Deux', '', '', 'x', '', ''],
    )
    expect(levels).toEqual({ Un: 'unrecoverable', Deux: 2 })
    expect(noticed).toMatchObject([{ kind: 'level-unrecoverable', reason: 'head-merged', category: 'Un' }])
  })
  it('edges that were dragged in a row change no column', async () => {
    const { levels, noticed } = await read(
      [{ text: 'Catégorie', columns: 2 }, '1', { text: '2', columns: 2 }, '3', 'Précisions'],
      ['Deux', { text: '', columns: 2 }, 'x', { text: '', columns: 2 }, ''],
    )
    expect(levels).toEqual({ Deux: 2 })
    expect(noticed).toEqual([])
  })
  it('a remark that is merged down belongs to each row that it covers', async () => {
    const { levels, result } = await read(
      head,
      ['Un', '', 'x', '', { text: 'Selon la taille', rows: 2 }],
      ['Deux', '', '', 'x'],
      ['Trois', 'x', '', '', ''],
    )
    expect(levels).toEqual({ Un: 2, Deux: 3, Trois: 1 })
    const rows = result.nomenclature.occupations[0]?.profile?.behaviouralCompetences
    expect(rows?.map(({ note }) => note)).toEqual(['Selon la taille', 'Selon la taille', null])
    const pointers = result.provenance.find(({ text }) => text === 'Selon la taille')?.pointers
    const competences = '/occupations/0/profile/behaviouralCompetences'
    expect(pointers).toEqual([`${competences}/0/note`, `${competences}/1/note`])
  })
  it('a category over two rows is one competence', async () => {
    const { levels, notes } = await read(
      head,
      [{ text: 'Deux', rows: 2 }, '', { text: 'x', rows: 2 }, '', 'Une précision'],
      ['', '', 'Une autre'],
      ['Trois', '', '', 'x', ''],
    )
    expect(levels).toEqual({ Deux: 2, Trois: 3 })
    expect(notes).toEqual(['Une précision Une autre'])
  })
  it('a column of groups is named once, with what stands in it', async () => {
    const { levels, noticed, unnamed } = await read(
      ['Groupe', ...head],
      [{ text: 'Relation', rows: 2 }, 'Un', 'x', '', '', ''],
      ['Trois', '', '', 'x', ''],
      ['Production', 'Deux', '', 'x', '', ''],
    )
    expect(levels).toEqual({ Un: 1, Trois: 3, Deux: 2 })
    const texts = ['Relation', 'Production']
    expect(noticed).toMatchObject([{ kind: 'competence-column-unknown', head: 'Groupe', texts }])
    expect(unnamed).toEqual([])
  })
  it('a tick in a column that the template does not name is no row without a tick', async () => {
    const { levels, noticed } = await read(
      ['Catégorie', '1', '2', '3', '4', 'Précisions'],
      ['Quatre', '', '', '', 'x', ''],
      ['Deux', '', 'x', '', '', ''],
      ['Aucun', '', '', '', '', ''],
    )
    expect(levels).toEqual({ Quatre: 'unrecoverable', Deux: 2, Aucun: 'not-required' })
    expect(noticed).toMatchObject([
      { kind: 'competence-column-unknown', head: '4' },
      { kind: 'level-unrecoverable', reason: 'column-unknown', category: 'Quatre' },
    ])
  })
  it('heads that are repeated in the middle are heads', async () => {
    const { levels, noticed, unnamed } = await read(head, ['Un', 'x', '', '', ''], head, [
      'Trois',
      '',
      '',
      'x',
      '',
    ])
    expect(levels).toEqual({ Un: 1, Trois: 3 })
    expect([noticed, unnamed]).toEqual([[], []])
  })
  it('a line over the whole width is no competence', async () => {
    const { levels, noticed } = await read(
      head,
      [{ text: 'Compétences relationnelles', columns: 5 }],
      ['Un', 'x', '', '', ''],
    )
    expect(levels).toEqual({ Un: 1 })
    expect(noticed).toMatchObject([{ kind: 'competence-unclear', text: 'Compétences relationnelles' }])
  })
})

describe('a competence table that is split', () => {
  it('goes on with the columns of the first, where it has the same', async () => {
    const { levels, noticed } = await readTables(
      [head, ['Un', 'x', '', '', '']],
      [['Trois', '', '', 'x', 'Note']],
    )
    expect(levels).toEqual({ Un: 1, Trois: 3 })
    expect(noticed).toEqual([])
  })
  it('gives no level where its columns are others', async () => {
    const { levels, noticed } = await readTables(
      [head, ['Un', 'x', '', '', '']],
      [['Deux', '', { text: 'x', columns: 2 }, '', '']],
    )
    expect(levels).toEqual({ Un: 1, Deux: 'unrecoverable' })
    expect(noticed).toMatchObject([{ kind: 'level-unrecoverable', reason: 'table-split' }])
  })
})
