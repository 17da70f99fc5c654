import type { Template } from '@metiers/ingest'
import type { BehaviouralCompetence } from '@metiers/schema'
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

/** Widths of the columns in twentieths of a point: together, a page of A4 between margins of 2.5 cm. */
const widths = [2800, 900, 900, 900, 3570]

const levels = [1, 2, 3] as const

/** The table of behavioural competences: a row a competence, a check box a level, and room for a remark. */
export function competenceTable(rows: BehaviouralCompetence[], { columns }: Template['competences']): Table {
  const heads = [columns.category, columns.level1, columns.level2, columns.level3, columns.note]
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        children: heads.map(([head = ''], index) => cell(index, [new TextRun({ text: head, bold: true })])),
      }),
      ...rows.map(competenceRow),
    ],
  })
}

function competenceRow({ category, level, levelStatus, note }: BehaviouralCompetence): TableRow {
  const boxes =
    levelStatus === 'unrecoverable'
      ? // A tick whose column is not known stands in all three: none of them is said.
        [cell(1, [new TextRun('x')], levels.length)]
      : levels.map(each => cell(each, [new CheckBox({ checked: each === level, alias: `Niveau ${each}` })]))
  return new TableRow({
    cantSplit: true,
    children: [
      cell(0, [new TextRun(xmlText(category))]),
      ...boxes,
      cell(4, note === null ? [] : [new TextRun(xmlText(note))]),
    ],
  })
}

function cell(column: number, children: ParagraphChild[], columnSpan = 1): TableCell {
  const size = widths.slice(column, column + columnSpan).reduce((sum, width) => sum + width, 0)
  return new TableCell({
    columnSpan,
    width: { size, type: WidthType.DXA },
    children: [new Paragraph({ children, alignment: column > 0 && column < 4 ? 'center' : 'left' })],
  })
}
