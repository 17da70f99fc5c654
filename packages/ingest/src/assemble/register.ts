import { identifierOf } from '@metiers/schema'
import { createLabelMatcher, type LabelMatch, type LabelMatcher } from '../match/labels.js'
import type { ListPart } from '../recognise/parts.js'
import { placeOf } from '../source-block.js'
import { registeredIdOf } from '../steward/identifiers.js'
import type { AssemblyContext, Draft, Sighting } from './context.js'

/** The occupations of the nomenclature, each once, and who is meant by a label. */
export type Register = {
  readonly drafts: readonly Draft[]
  /** The id that an occupation with this label has. */
  idOf(label: string): string
  /** Whether a label names an occupation, or could name several. */
  isOccupation(label: string): boolean
  /** The draft that a label names, and notes the sighting; null where it names none, or several. */
  resolve(sighting: Sighting): Draft | null
  /** Takes labels that no list has as occupations of their own. */
  addUnlisted(sightings: Sighting[]): void
}

/** Starts the register with the list: its spelling is the preferred label, its order that of the dataset. */
export function createRegister(lists: ListPart[], context: AssemblyContext): Register {
  const drafts: Draft[] = []
  const byId = new Map<string, Draft>()
  const idOf = identify(lists, context)
  for (const { heading, statedCount, items } of lists) {
    for (const block of items)
      addListed({ text: block.node.value, blocks: [block], part: 'list' }, idOf, drafts, byId, context)
    if (statedCount !== null && statedCount !== items.length) {
      const counts = { stated: statedCount, found: items.length }
      context.observations.push({
        kind: 'stated-count',
        ...counts,
        place: placeOf(heading),
        occupationId: null,
      })
    }
  }
  let match = matcherOver(drafts, context)

  return {
    drafts,
    idOf,
    isOccupation: label => match(label).by !== 'none',
    resolve(sighting) {
      const found = match(sighting.text)
      const draft = 'id' in found ? byId.get(found.id) : undefined
      if ('decision' in found) context.usedDecisions.add(found.decision)
      noteMatch(sighting, found, draft, context)
      draft?.sightings.push(sighting)
      return draft ?? null
    },
    addUnlisted(sightings) {
      for (const sighting of sightings) {
        const id = idOf(sighting.text)
        const known = byId.get(id)
        if (known) known.sightings.push(sighting)
        else if (id !== '') addDraft(id, sighting, drafts, byId)
      }
      match = matcherOver(drafts, context)
    },
  }
}

function matcherOver(drafts: Draft[], { decisions, identifiers }: AssemblyContext): LabelMatcher {
  const labels = new Map(drafts.map(({ id, label }) => [id, label]))
  return createLabelMatcher(labels, decisions, registeredIdOf(identifiers))
}

/**
 * How an occupation comes to its id: by the registry, so that one that was published keeps it; by an alias of the
 * decisions file to an id that was published and that no item of the list has; else from its label.
 */
function identify(
  lists: ListPart[],
  { decisions, identifiers, usedDecisions }: AssemblyContext,
): (label: string) => string {
  const registered = registeredIdOf(identifiers)
  const byLabel = (label: string) => registered(label) ?? identifierOf(label)
  const listed = new Set(lists.flatMap(({ items }) => items.map(({ node }) => byLabel(node.value))))
  const published = new Set(identifiers.entries.map(({ id }) => id))
  const aliases = new Map(
    decisions.aliases
      .filter(({ occupation }) => published.has(occupation) && !listed.has(occupation))
      .map(alias => [identifierOf(alias.text), alias]),
  )
  return label => {
    const alias = aliases.get(identifierOf(label))
    if (alias) usedDecisions.add(alias)
    return alias?.occupation ?? byLabel(label)
  }
}

function addListed(
  sighting: Sighting,
  idOf: (label: string) => string,
  drafts: Draft[],
  byId: Map<string, Draft>,
  context: AssemblyContext,
): void {
  const id = idOf(sighting.text)
  const known = byId.get(id)
  if (!known && id !== '') {
    addDraft(id, sighting, drafts, byId)
    return
  }
  const [block] = sighting.blocks
  const labels: [string, string] = [known?.label ?? '', sighting.text]
  const place = block ? placeOf(block) : null
  context.observations.push({ kind: 'duplicate-id', id, labels, place, occupationId: known?.id ?? null })
}

function addDraft(id: string, sighting: Sighting, drafts: Draft[], byId: Map<string, Draft>): void {
  const draft: Draft = { id, label: sighting.text, index: drafts.length, sightings: [sighting] }
  drafts.push(draft)
  byId.set(id, draft)
}

/** Notes once how a spelling came to its occupation, wherever it is not spelt as the occupation's own label. */
function noteMatch(
  sighting: Sighting,
  found: LabelMatch,
  draft: Draft | undefined,
  context: AssemblyContext,
): void {
  const [block] = sighting.blocks
  const at = { place: block ? placeOf(block) : null, occupationId: draft?.id ?? null }
  const label = sighting.text
  if (context.notedSpellings.has(label)) return
  context.notedSpellings.add(label)
  if (found.by === 'ambiguous') {
    context.observations.push({ kind: 'label-ambiguous', label, candidates: found.candidates, ...at })
  } else if (found.by === 'acronym' && draft) {
    const facts = { label, preferred: draft.label, acronym: found.acronym }
    context.observations.push({ kind: 'label-acronym', ...facts, ...at })
  } else if (found.by === 'near-match' && draft) {
    const facts = { label, preferred: draft.label, distance: found.distance }
    context.observations.push({ kind: 'label-near-match', ...facts, ...at })
  } else if (
    draft &&
    (found.by === 'normalisation' ||
      found.by === 'abbreviation' ||
      found.by === 'alias' ||
      found.by === 'former label')
  ) {
    context.observations.push({ kind: 'label-variant', label, preferred: draft.label, by: found.by, ...at })
  }
}
