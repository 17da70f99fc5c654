import type { BehaviouralCompetence } from '@metiers/schema'
import type { CompetenceRow } from '../recognise/parts.js'
import { placeOf, type SourceBlock, writtenText } from '../source-block.js'
import type { AssemblyContext, Draft } from './context.js'

const part = 'behavioural-competences'

/** Turns the rows of the competence table into data: a level only where the document states it. */
export function assembleCompetences(
  rows: CompetenceRow[],
  draft: Draft,
  context: AssemblyContext,
): BehaviouralCompetence[] {
  return rows.map((row, index) => {
    const pointer = `/occupations/${draft.index}/profile/behaviouralCompetences/${index}`
    const claim = (blocks: SourceBlock[], key: string, derivation?: 'joined-lines' | 'tick') => {
      for (const block of blocks)
        context.ledger.data(block, { part, pointers: [`${pointer}/${key}`], derivation })
    }
    const joined = (blocks: SourceBlock[]) => (blocks.length > 1 ? 'joined-lines' : undefined)
    claim(row.category.blocks, 'category', joined(row.category.blocks))
    claim(row.notes, 'note', joined(row.notes))
    claim(row.ticks, 'required', 'tick')
    if (row.level) claim(row.ticks, 'level', 'tick')
    for (const box of row.boxes) context.ledger.furniture(box, part)
    noteTicks(row, draft, context)
    return competence(row)
  })
}

function competence({ category, ticks, level, notes }: CompetenceRow): BehaviouralCompetence {
  const note = notes.map(writtenText).join(' ') || null
  if (ticks.length === 0) {
    return { category: category.text, required: false, level: null, levelStatus: 'not-required', note }
  }
  if (level === null) {
    return { category: category.text, required: true, level: null, levelStatus: 'unrecoverable', note }
  }
  return { category: category.text, required: true, level, levelStatus: 'stated', note }
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
    context.observations.push({ kind: 'two-levels', category: category.text, ...at })
  } else if (level === null) {
    const block = doubt?.block ?? tick
    const at = { place: placeOf(block), occupationId: draft.id }
    const shown = reason === 'mark-unclear' ? shownBy(block) : null
    context.observations.push({ kind: 'level-unrecoverable', category: category.text, reason, shown, ...at })
  }
}

function shownBy({ node }: SourceBlock): { text: string; isPicture: boolean } {
  const isPicture = node.type === 'paragraph' && node.mark?.kind === 'picture'
  return { text: node.value, isPicture }
}
