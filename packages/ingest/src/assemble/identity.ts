import type { Occupation } from '@metiers/schema'
import { likelyRename } from '../match/likely-rename.js'
import type { Observation } from '../observation.js'
import { placeOf } from '../source-block.js'
import type { IdentifierRegistry, RegisteredId } from '../steward/identifiers.js'
import { nearestName } from '../steward/nearest-name.js'
import type { Draft } from './context.js'

/**
 * Compares the occupations of the sources with the ids that were published, and gives back those that no source has
 * any more: they stay in the dataset, deprecated. What the registry does not explain is noted: an id that is gone, a
 * new one, and which of the new ones may be the old one renamed; a replacement that is neither registered nor new.
 */
export function retiredOccupations(
  registry: IdentifierRegistry,
  drafts: readonly Draft[],
  { baseIri, version }: { baseIri: string; version: string },
  observations: Observation[],
): Occupation[] {
  const live = new Set(drafts.map(({ id }) => id))
  const registered = new Map(registry.entries.map(entry => [entry.id, entry]))
  const added = registry.isKept ? drafts.filter(({ id }) => !registered.has(id)) : []
  const gone = registry.entries.filter(({ id }) => !live.has(id))
  const missing = gone.filter(({ deprecation }) => !deprecation)

  // Where all is new, which was which is no question, and comparing all with all would take its time.
  const isCompared = missing.length * added.length <= 100_000
  for (const { id, label, last, place } of missing) {
    const likely = isCompared ? (likelyRename(label, added)?.label ?? null) : null
    observations.push({ kind: 'registered-id-missing', id, label, last, likely, place, occupationId: id })
  }
  for (const draft of added) {
    const likely = isCompared ? (likelyRename(draft.label, missing)?.id ?? null) : null
    const { id, label } = draft
    observations.push({
      kind: 'id-not-registered',
      id,
      label,
      likely,
      place: placeOfDraft(draft),
      occupationId: id,
    })
  }
  for (const draft of drafts) {
    const deprecation = registered.get(draft.id)?.deprecation
    if (!deprecation) continue
    const { id, label } = draft
    const since = deprecation.since ?? version
    observations.push({
      kind: 'deprecated-id-listed',
      id,
      label,
      since,
      place: placeOfDraft(draft),
      occupationId: id,
    })
  }
  const isThere = (id: string) => live.has(id) || registered.has(id)
  const known = [...live, ...registered.keys()]
  for (const { id, label, deprecation, place } of gone) {
    for (const replacement of deprecation?.replacedBy ?? []) {
      if (isThere(replacement)) continue
      const nearest = nearestName(
        replacement,
        known.filter(each => each !== id),
      )
      const facts = { id, label, replacement, nearest }
      observations.push({ kind: 'replacement-unknown', ...facts, place, occupationId: id })
    }
  }
  return gone.map(entry => retired(entry, { baseIri, version, isThere }))
}

function retired(
  { id, label, deprecation }: RegisteredId,
  { baseIri, version, isThere }: { baseIri: string; version: string; isThere: (id: string) => boolean },
): Occupation {
  return {
    id,
    iri: `${baseIri}occupation/${id}`,
    preferredLabel: { fr: label },
    alternativeLabels: { fr: [], en: [] },
    hiddenLabels: { fr: [] },
    familyId: null,
    subfamilyId: null,
    profile: null,
    mappings: [],
    deprecation: {
      since: deprecation?.since ?? version,
      replacedBy: deprecation?.replacedBy.filter(isThere) ?? [],
      note: deprecation?.because ?? null,
    },
  }
}

function placeOfDraft({ sightings }: Draft) {
  const [block] = sightings[0]?.blocks ?? []
  return block ? placeOf(block) : null
}
