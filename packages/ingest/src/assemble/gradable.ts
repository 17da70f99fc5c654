import type { BehaviouralCompetence, GradedItem } from '@metiers/schema'
import { placeOf } from '../source-block.js'
import { gradedList } from './kinds/graded-list.js'
import { list } from './kinds/list.js'
import { claimValue, type SectionInput, valuesOf } from './kinds/section-input.js'

/** The texts of a section, and the levels of those that it grades. */
export type Gradable = { texts: string[]; graded: GradedItem[] }

/**
 * A section of skills or of knowledge, whose items may bear levels. `gradedPointer` and `firstGraded`: where its levels
 * stand in the profile, and how many stand before them. The text of a graded item stands in the list as well, also where
 * it is not required: what its level says stands beside it.
 */
export function gradableSection(
  input: SectionInput,
  field: GradedItem['section'],
  { gradedPointer, firstGraded }: { gradedPointer: string; firstGraded: number },
): Gradable {
  if (input.section.kind === 'graded-list') {
    const values = gradedList(input, index => {
      const row = `${gradedPointer}/${firstGraded + index}`
      return { labels: [`${input.pointer}/${index}`, `${row}/label`], row }
    })
    return {
      texts: values.map(({ label }) => label),
      graded: values.map((value): GradedItem => ({ section: field, ...value })),
    }
  }
  if (input.scale === null) return { texts: list(input), graded: [] }
  const texts: string[] = []
  const graded: GradedItem[] = []
  for (const value of valuesOf(input)) {
    const split = input.scale.splitItem(value.text)
    const pointer = `${input.pointer}/${texts.length}`
    texts.push(split?.label ?? value.text)
    if (split === null) {
      claimValue(value, [pointer], input)
      continue
    }
    const row = `${gradedPointer}/${firstGraded + graded.length}`
    const keys = split.rank === 0 ? ['label', 'required'] : ['label', 'required', 'level']
    input.context.ledger.data(value.block, {
      part: input.section.id,
      pointers: [pointer, ...keys.map(key => `${row}/${key}`)],
      derivation: 'line-split',
    })
    graded.push(itemOf(field, split))
  }
  return { texts, graded }
}

function itemOf(
  section: GradedItem['section'],
  { label, rank }: { label: string; rank: number },
): GradedItem {
  return rank === 0
    ? { section, label, required: false, level: null, levelStatus: 'not-required', note: null }
    : { section, label, required: true, level: rank, levelStatus: 'stated', note: null }
}

/** The behavioural competences of a fiche: the rows of a graded list, or a list whose items may bear a level. */
export function behaviouralCompetences(input: SectionInput): BehaviouralCompetence[] {
  if (input.section.kind === 'graded-list') {
    const values = gradedList(input, index => ({
      labels: [`${input.pointer}/${index}/category`],
      row: `${input.pointer}/${index}`,
    }))
    return values.map(({ label, ...rest }) => ({ category: label, ...rest }))
  }
  return valuesOf(input).map((value, index): BehaviouralCompetence => {
    const split = input.scale?.splitItem(value.text) ?? null
    const keys =
      split === null ? ['category'] : ['category', 'required', ...(split.rank === 0 ? [] : ['level'])]
    input.context.ledger.data(value.block, {
      part: input.section.id,
      pointers: keys.map(key => `${input.pointer}/${index}/${key}`),
      derivation: split ? 'line-split' : (value.cutOff ?? (value.lines > 1 ? 'joined-lines' : undefined)),
    })
    const category = split?.label ?? value.text
    if (split?.rank === 0)
      return { category, required: false, level: null, levelStatus: 'not-required', note: null }
    if (split !== null)
      return { category, required: true, level: split.rank, levelStatus: 'stated', note: null }
    if (input.scale !== null) noteNoLevel(category, value, input)
    return { category, required: true, level: null, levelStatus: 'unrecoverable', note: null }
  })
}

function noteNoLevel(
  category: string,
  { block }: ReturnType<typeof valuesOf>[number],
  { draft, context }: SectionInput,
): void {
  const facts = { category, reason: 'not-written', shown: null } as const
  const at = { place: placeOf(block), occupationId: draft.id }
  context.observations.push({ kind: 'level-unrecoverable', ...facts, ...at })
}
