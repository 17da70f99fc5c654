import { type Kind, kindsOfField, type SectionId } from '@metiers/schema'
import type { FoundSection } from './found-section.js'
import { type Lexicon, type Meaning, proposedFrom, sureFrom } from './lexicon.js'

/** `field` is null for a section of the house's own; `perhaps` is what it may be all the same. */
export type Tie = { field: SectionId | null; score: number; perhaps: SectionId | null }

/**
 * Ties the sections of a form to the known ones, the surest first. A known section is one of the form's: another that
 * may be it stays the house's own, unless the two never stand in one document, and so are two spellings of one.
 */
export function tieSections(sections: readonly FoundSection[], lexicon: Lexicon): Tie[] {
  const meanings = sections.map(section => {
    const found = lexicon.meaningsOf(section.text)
    return found.map(({ field, score }): Meaning => ({ field, score: score * fitOf(section, field) }))
  })
  const pairs = meanings
    .flatMap((found, at) => found.map(meaning => ({ at, ...meaning })))
    .filter(({ score }) => score >= proposedFrom)
    .sort((a, b) => b.score - a.score || a.at - b.at)
  const ties = new Map<number, Tie>()
  const holders = new Map<SectionId, number[]>()
  for (const { at, field, score } of pairs) {
    const held = holders.get(field) ?? []
    const isFree =
      held.length === 0 || (score >= sureFrom && held.every(other => areApart(sections[other], sections[at])))
    if (ties.has(at) || !isFree) continue
    ties.set(at, { field, score, perhaps: null })
    holders.set(field, [...held, at])
  }
  return meanings.map((found, at) => ties.get(at) ?? { field: null, score: 0, perhaps: likeliest(found) })
}

function likeliest(found: readonly Meaning[]): SectionId | null {
  const possible = found.filter(({ score }) => score > 0)
  return possible.sort((a, b) => b.score - a.score)[0]?.field ?? null
}

function areApart(one: FoundSection | undefined, other: FoundSection | undefined): boolean {
  return [...(one?.documents ?? [])].every(document => !other?.documents.has(document))
}

/** How well what stands below a title fits a known section: 1 where it is what the section holds, 0 where it cannot. */
function fitOf({ shape, scale }: FoundSection, field: SectionId): number {
  const kinds = kindsOfField[field]
  if (shape === 'grid') return scale && kinds.includes('graded-list') ? 1 : 0
  if (shape === 'nothing') return 1
  if (shape === 'codes') return kinds.includes('codes') ? 1 : 0
  if (kinds.includes('codes')) return 0.5
  if (kinds.includes('occupations')) return shape === 'text' ? 0.6 : 1
  if (kinds.includes('label')) return shape === 'label' ? 1 : 0.5
  if (kinds.includes('text')) return shape === 'list' ? 0.75 : 1
  return shape === 'text' ? 0.9 : 1
}

/** The kind of a section, by the known one that it is, or else by what stands below it. */
export function kindOf({ shape, scale }: FoundSection, field: SectionId | null): Kind {
  if (field !== null) {
    const [usual = 'text'] = kindsOfField[field]
    if (shape === 'grid' || usual !== 'graded-list') return shape === 'grid' ? 'graded-list' : usual
    return 'list'
  }
  if (shape === 'grid') return scale ? 'graded-list' : 'text'
  if (shape === 'list') return scale ? 'graded-list' : 'list'
  return shape === 'label' ? 'label' : 'text'
}
