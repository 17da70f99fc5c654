import type { Section, Template } from '@metiers/ingest'
import type { GradedValue } from '@metiers/schema'
import {
  CheckBox,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { xmlText } from './xml-text.js'

/** The table of a graded list as a form has it: its legend, the heads of its columns, and the rows to tick. */
export type GradedForm = { legend: string[]; heads: string[]; levels: number; items: string[] }

/** The form of a section; null where it is no graded list. */
export function gradedForm(
  { kind, scale: id, legend, columns, items }: Section,
  { scales }: Template,
): GradedForm | null {
  const scale = scales.find(each => each.id === id)
  if (kind !== 'graded-list' || !scale) return null
  const [item = 'Compétence'] = columns?.item ?? []
  const [note = 'Précisions'] = columns?.note ?? []
  const heads = [item, ...scale.levels.map(({ notation }) => notation), note]
  return { legend: legend ?? [], heads, levels: scale.levels.length, items: items ?? [] }
}

/** Widths of the columns in twentieths of a point: together, a page of A4 between margins of 2.5 cm. */
const itemWidth = 2800
const noteWidth = 3570
const levelsWidth = 2700

// No tick to a reader, and so read back as it was: required, at a level that cannot be told.
const levelUnknown = 'coché, niveau inconnu'

/** What the levels mean, as the template says it above the table. */
export function gradedLegend({ legend }: GradedForm): Paragraph[] {
  return legend
    .slice(0, 1)
    .map(text => new Paragraph({ text: text.replace(/\s*\{scope\}/, ''), style: 'Guidance' }))
}

/** The table of a graded list: a row an item, a check box a level, and room for a remark. */
export function gradedTable(rows: GradedValue[], { heads, levels }: GradedForm): Table {
  const widths = [
    itemWidth,
    ...Array.from({ length: levels }, () => Math.round(levelsWidth / levels)),
    noteWidth,
  ]
  const cell = (column: number, children: ParagraphChild[], columnSpan = 1): TableCell => {
    const size = widths.slice(column, column + columnSpan).reduce((sum, width) => sum + width, 0)
    return new TableCell({
      columnSpan,
      width: { size, type: WidthType.DXA },
      children: [new Paragraph({ children, alignment: column > 0 && column <= levels ? 'center' : 'left' })],
    })
  }
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        children: heads.map((head, index) => cell(index, [new TextRun({ text: head, bold: true })])),
      }),
      ...rows.map(row => gradedRow(row, levels, cell)),
    ],
  })
}

type CellOf = (column: number, children: ParagraphChild[], columnSpan?: number) => TableCell

function gradedRow({ label, level, levelStatus, note }: GradedValue, levels: number, cell: CellOf): TableRow {
  const boxes =
    levelStatus === 'unrecoverable'
      ? // Over all columns of levels, and in words: a mark would stand below one of the heads.
        [cell(1, [new TextRun(levelUnknown)], levels)]
      : Array.from({ length: levels }, (_, at) =>
          cell(at + 1, [new CheckBox({ checked: at + 1 === level, alias: `Niveau ${at + 1}` })]),
        )
  return new TableRow({
    cantSplit: true,
    children: [
      cell(0, [new TextRun(xmlText(label))]),
      ...boxes,
      cell(levels + 1, note === null ? [] : [new TextRun(xmlText(note))]),
    ],
  })
}
