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

// No tick to a reader, and so read back as it was: required, at a level that cannot be told.
const levelUnknown = 'coché, niveau inconnu'

/** What the levels mean, as the template says it above the table. */
export function competenceLegend({ legend }: Template['competences']): Paragraph[] {
  const [first = ''] = legend
  return [new Paragraph({ text: first.replace(/\s*\{scope\}/, ''), style: 'Guidance' })]
}

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
      ? // Over all three columns, and in words: a mark would stand below one of the heads.
        [cell(1, [new TextRun(levelUnknown)], levels.length)]
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
