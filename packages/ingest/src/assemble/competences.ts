import type { BehaviouralCompetence } from '@metiers/schema'
import type { CompetenceRow, RowText } from '../recognise/parts.js'
import { placeOf, type SourceBlock } from '../source-block.js'
import type { AssemblyContext, Draft } from './context.js'
import type { Derivation } from './ledger.js'

const part = 'behavioural-competences'

/** Turns the rows of the competence table into data: a level only where the document states it. */
export function assembleCompetences(
  rows: CompetenceRow[],
  draft: Draft,
  context: AssemblyContext,
): BehaviouralCompetence[] {
  return rows.map((row, index) => {
    const pointer = `/occupations/${draft.index}/profile/behaviouralCompetences/${index}`
    const claim = (block: SourceBlock, key: string, derivation?: Derivation) =>
      context.ledger.data(block, { part, pointers: [`${pointer}/${key}`], derivation })
    const claimTexts = (texts: RowText[], key: string) => {
      const joined = texts.length > 1 ? 'joined-lines' : undefined
      for (const { block, isWhole } of texts) claim(block, key, isWhole ? joined : 'line-split')
    }
    claimTexts(row.category, 'category')
    claimTexts(row.notes, 'note')
    for (const block of row.ticks) claim(block, 'required', 'tick')
    if (row.level) for (const block of row.ticks) claim(block, 'level', 'tick')
    for (const box of row.boxes) context.ledger.furniture(box, part)
    noteTicks(row, draft, context)
    return competence(row)
  })
}

function competence({ category: words, ticks, level, notes }: CompetenceRow): BehaviouralCompetence {
  const category = joined(words)
  const note = joined(notes) || null
  if (ticks.length === 0) return { category, required: false, level: null, levelStatus: 'not-required', note }
  if (level === null) return { category, required: true, level: null, levelStatus: 'unrecoverable', note }
  return { category, required: true, level, levelStatus: 'stated', note }
}

function joined(texts: RowText[]): string {
  return texts.map(({ text }) => text).join(' ')
}

function noteTicks(
  { category, ticks, level, doubt }: CompetenceRow,
  draft: Draft,
  context: AssemblyContext,
): void {
  const [tick, second] = ticks
  if (!tick) return
  const reason = doubt?.reason ?? 'column-lost'
  if (second && reason !== 'mark-unclear') {
    const at = { place: placeOf(second), occupationId: draft.id }
    context.observations.push({ kind: 'two-levels', category: joined(category), ...at })
  } else if (level === null) {
    const block = doubt?.block ?? tick
    const at = { place: placeOf(block), occupationId: draft.id }
    const shown = doubt && reason === 'mark-unclear' ? shownBy(doubt) : null
    context.observations.push({
      kind: 'level-unrecoverable',
      category: joined(category),
      reason,
      shown,
      ...at,
    })
  }
}

function shownBy({ block: { node }, text }: NonNullable<CompetenceRow['doubt']>) {
  const mark = node.type === 'paragraph' ? node.mark : undefined
  return mark?.kind === 'picture' ? { text: mark.value, isPicture: true } : { text, isPicture: false }
}
