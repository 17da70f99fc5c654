import type { GradedValue } from '@metiers/schema'
import type { GradedRow, RowText } from '../../recognise/parts.js'
import { placeOf, type SourceBlock } from '../../source-block.js'
import type { Derivation } from '../ledger.js'
import type { SectionInput } from './section-input.js'

/** Where the parts of a row stand in the dataset: its label, which may stand twice, and the pointer of all else. */
export type RowPlace = { labels: string[]; row: string }

/** Turns the rows of a graded list into data: a level only where the document states it. */
export function gradedList(
  input: SectionInput,
  placeOfRow = (index: number): RowPlace => ({
    labels: [`${input.pointer}/${index}/label`],
    row: `${input.pointer}/${index}`,
  }),
): GradedValue[] {
  const { section, rows, context } = input
  return rows.map((row, index) => {
    const { labels, row: pointer } = placeOfRow(index)
    const claim = (block: SourceBlock, pointers: string[], derivation?: Derivation) =>
      context.ledger.data(block, { part: section.id, pointers, derivation })
    const claimTexts = (texts: RowText[], pointers: string[]) => {
      const joined = texts.length > 1 ? 'joined-lines' : undefined
      for (const { block, isWhole } of texts) claim(block, pointers, isWhole ? joined : 'line-split')
    }
    claimTexts(row.category, labels)
    claimTexts(row.notes, [`${pointer}/note`])
    const how = row.isWritten ? 'scale-level' : 'tick'
    for (const block of row.ticks) claim(block, [`${pointer}/required`], how)
    if (row.level !== null) for (const block of row.ticks) claim(block, [`${pointer}/level`], how)
    for (const block of row.refusals) claim(block, [`${pointer}/required`], 'scale-level')
    for (const box of row.boxes) context.ledger.furniture(box, section.id)
    noteTicks(row, input)
    return gradedValue(row)
  })
}

function gradedValue({ category, isRequired, level, notes }: GradedRow): GradedValue {
  const label = joined(category)
  const note = joined(notes) || null
  if (!isRequired) return { label, required: false, level: null, levelStatus: 'not-required', note }
  if (level === null) return { label, required: true, level: null, levelStatus: 'unrecoverable', note }
  return { label, required: true, level, levelStatus: 'stated', note }
}

function joined(texts: RowText[]): string {
  return texts.map(({ text }) => text).join(' ')
}

function noteTicks(
  { category, ticks, level, isRequired, doubt }: GradedRow,
  { draft, context }: SectionInput,
): void {
  const [tick, second] = ticks
  const reason = doubt?.reason ?? 'column-lost'
  if (second && reason !== 'mark-unclear') {
    const at = { place: placeOf(second), occupationId: draft.id }
    context.observations.push({ kind: 'two-levels', category: joined(category), ...at })
    return
  }
  const block = doubt?.block ?? tick
  if (!block || level !== null || !isRequired) return
  const shown = doubt && reason === 'mark-unclear' ? shownBy(doubt) : null
  const at = { place: placeOf(block), occupationId: draft.id }
  context.observations.push({ kind: 'level-unrecoverable', category: joined(category), reason, shown, ...at })
}

function shownBy({ block: { node }, text }: NonNullable<GradedRow['doubt']>) {
  const mark = node.type === 'paragraph' ? node.mark : undefined
  return mark?.kind === 'picture' ? { text: mark.value, isPicture: true } : { text, isPicture: false }
}
