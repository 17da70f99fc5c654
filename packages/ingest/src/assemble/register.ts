import { sameText } from '@metiers/schema'
import { createLabelMatcher, type LabelMatch, type LabelMatcher } from '../match/labels.js'
import type { ListPart } from '../recognise/parts.js'
import { placeOf } from '../source-block.js'
import { registeredIdOf } from '../steward/identifiers.js'
import type { AssemblyContext, Draft, Sighting } from './context.js'
import { successorByLabel } from './former-labels.js'
import { createOccupationIds, type GivenId } from './ids.js'

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

/** How a label is found without any likeness being judged. */
const statedMatches = new Set<LabelMatch['by']>(['identity', 'normalisation', 'former label', 'alias'])

/** Starts the register with the list: its spelling is the preferred label, its order that of the dataset. */
export function createRegister(lists: ListPart[], context: AssemblyContext): Register {
  const drafts: Draft[] = []
  const byId = new Map<string, Draft>()
  const idOf = createOccupationIds(
    lists.flatMap(({ items }) => items.map(({ node }) => node.value)),
    context,
  )
  const add = (sighting: Sighting, given: GivenId): void => {
    const known = byId.get(given.id)
    const label = known?.label ?? labelOfAnother(given, context) ?? ''
    if (known || given.id === '' || label !== '') noteSameId(sighting, given.id, label, context)
    if (known || given.id === '') return
    const draft: Draft = { id: given.id, label: sighting.text, index: drafts.length, sightings: [sighting] }
    drafts.push(draft)
    byId.set(draft.id, draft)
  }
  for (const { heading, statedCount, items } of lists) {
    for (const block of items) {
      add({ text: block.node.value, blocks: [block], part: 'list' }, idOf(block.node.value))
    }
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
  const successorOf = successorByLabel(context.identifiers)
  // A fiche that still names a near occupation which another took the place of means that other. A list or a title that
  // does so has the old occupation itself, and its id.
  const meantBy = ({ text, part }: Sighting): LabelMatch => {
    const found = match(text)
    const id = part === 'related-occupations' && !statedMatches.has(found.by) ? successorOf(text) : undefined
    return id !== undefined && byId.has(id) ? { by: 'former label', id } : found
  }

  return {
    drafts,
    idOf: label => idOf(label).id,
    isOccupation: label => match(label).by !== 'none',
    resolve(sighting) {
      const found = meantBy(sighting)
      const draft = 'id' in found ? byId.get(found.id) : undefined
      if ('decision' in found) context.usedDecisions.add(found.decision)
      noteMatch(sighting, found, draft, context)
      draft?.sightings.push(sighting)
      return draft ?? null
    },
    addUnlisted(sightings) {
      for (const sighting of sightings) {
        const given = idOf(sighting.text)
        const known = byId.get(given.id)
        // An id that is new, and two labels that are not the same text, are two occupations.
        if (known && (given.isPublished || sameText(sighting.text, known.label)))
          known.sightings.push(sighting)
        else if (given.id !== '') add(sighting, given)
      }
      match = matcherOver(drafts, context)
    },
  }
}

function matcherOver(drafts: Draft[], { decisions, identifiers }: AssemblyContext): LabelMatcher {
  const labels = new Map(drafts.map(({ id, label }) => [id, label]))
  return createLabelMatcher(labels, decisions, registeredIdOf(identifiers))
}

// A published id stays with its occupation: a label that only comes to it by chance is another's.
function labelOfAnother({ id, isPublished }: GivenId, { identifiers }: AssemblyContext): string | undefined {
  return isPublished ? undefined : identifiers.entries.find(entry => entry.id === id)?.label
}

function noteSameId(
  { text, blocks, place }: Sighting,
  id: string,
  label: string,
  { observations }: AssemblyContext,
): void {
  const [block] = blocks
  const at = { place: place ?? (block ? placeOf(block) : null), occupationId: id === '' ? null : id }
  observations.push({ kind: 'duplicate-id', id, labels: [label, text], ...at })
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
