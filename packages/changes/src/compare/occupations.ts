import type { Deprecation, Nomenclature, Occupation } from '@metiers/schema'
import { align } from './align.js'
import { both, type Draft, draft, type Subject } from './draft.js'
import type { Bases } from './iri.js'
import { byKey, type Keyed, type Placed, wholeOf } from './keyed.js'
import { compareOccupation } from './occupation.js'

type Both = { old: Placed<Occupation>; new: Placed<Occupation> }

/** What changed in the list of occupations, and in each that is in both editions. An id is what makes two one. */
export function compareOccupations(old: Nomenclature, now: Nomenclature): Draft[] {
  const keyed = byKey(old.occupations, now.occupations, ({ id }) => id)
  const moved = movedIds(old.occupations, now.occupations)
  const successors = newIds(keyed)
  const bases = { old: old.iri, new: now.iri }
  return keyed.flatMap(({ old: before, new: after }): Draft[] => {
    if (!after) return before ? [gone(before)] : []
    if (!before) {
      const predecessor = successors.get(after.value.id)
      if (!predecessor) return [came(after)]
      const subject = subjectOf(predecessor, after)
      return [came(after), ...compareOccupation(subject, bases, predecessor.value, after.value)]
    }
    const subject = subjectOf(before, after)
    const place = moved.has(after.value.id) ? [moveOf(subject, before, after)] : []
    return [...compareUse(subject, bases, { old: before, new: after }, successors), ...place]
  })
}

function subjectOf(old: Placed<Occupation>, now: Placed<Occupation>): Subject {
  return {
    occupationId: now.value.id,
    label: now.value.preferredLabel.fr,
    at: { old: `/occupations/${old.at}`, new: `/occupations/${now.at}` },
  }
}

function gone(before: Placed<Occupation>): Draft {
  const said = {
    kind: 'occupation-removed',
    part: 'occupation',
    below: { old: '' },
    old: before.value,
  } as const
  return draft(subjectOf(before, before), said)
}

function came(after: Placed<Occupation>): Draft {
  const said = { kind: 'occupation-added', part: 'occupation', below: { new: '' }, new: after.value } as const
  return draft(subjectOf(after, after), said)
}

// The position in the list is the value: where it stood, and where it stands.
function moveOf(subject: Subject, old: Placed<Occupation>, now: Placed<Occupation>): Draft {
  return draft(subject, {
    kind: 'occupation-moved',
    part: 'occupation',
    below: both(''),
    old: old.at + 1,
    new: now.at + 1,
  })
}

// Those out of use stand together at the end; that one went there is said by what became of it.
function movedIds(old: Occupation[], now: Occupation[]): Set<string> {
  const inUse = (occupations: Occupation[]) =>
    occupations.filter(({ deprecation }) => !deprecation).map(({ id }) => id)
  const ids = inUse(now)
  return new Set(align(inUse(old), ids).moved.flatMap(pair => ids[pair.new] ?? []))
}

/**
 * New id -> the occupation that had another id before: one that this edition puts out of use in favour of that new id
 * alone, where no other one is put out of use for it. A new id that takes the place of several is a merger, and no new
 * name of any of them.
 */
function newIds(keyed: Keyed<Occupation>[]): Map<string, Placed<Occupation>> {
  const added = new Set(keyed.flatMap(({ old, new: after }) => (after && !old ? [after.value.id] : [])))
  const claims = new Map<string, Placed<Occupation>[]>()
  for (const { old, new: after } of keyed) {
    if (!old || !after || old.value.deprecation) continue
    const replacedBy = after.value.deprecation?.replacedBy ?? []
    for (const id of replacedBy) {
      // A split claims none of its parts, and still stands in the way of another claim on them.
      claims.set(id, [...(claims.get(id) ?? []), ...(replacedBy.length === 1 ? [old] : [old, old])])
    }
  }
  return new Map(
    [...claims].flatMap(([id, [first, ...others]]) =>
      first && others.length === 0 && added.has(id) ? [[id, first] as const] : [],
    ),
  )
}

/**
 * What changed in an occupation that both editions have: whether it is in use, and what is said of it. One that goes out
 * of use keeps its id and label alone: that all else goes with it is one change, and not one of each label.
 */
function compareUse(
  subject: Subject,
  bases: Bases,
  { old: { value: old }, new: { value: now } }: Both,
  successors: Map<string, Placed<Occupation>>,
): Draft[] {
  const content = () => compareOccupation(subject, bases, old, now)
  const said = { part: 'occupation', below: both(''), old, new: now } as const
  if (!old.deprecation && now.deprecation) {
    const isRenamed = [...successors.values()].some(({ value }) => value.id === now.id)
    const kind = isRenamed ? 'occupation-id-changed' : 'occupation-deprecated'
    const isLast = isBare(now) && (old.profile !== null || old.mappings.length > 0) && !isRenamed
    return [draft(subject, { ...said, kind, isLast }), ...(isBare(now) ? [] : content())]
  }
  if (old.deprecation && !now.deprecation) {
    return [draft(subject, { ...said, kind: 'occupation-reinstated' }), ...(isBare(old) ? [] : content())]
  }
  return [...compareDeprecation(subject, old.deprecation, now.deprecation), ...content()]
}

function compareDeprecation(subject: Subject, old?: Deprecation, now?: Deprecation): Draft[] {
  if (!old || !now || wholeOf(old) === wholeOf(now)) return []
  return [
    draft(subject, {
      kind: 'deprecation-changed',
      part: 'deprecation',
      below: both('/deprecation'),
      old,
      new: now,
    }),
  ]
}

/** Whether nothing is said of an occupation but its id, its label and that it is out of use. */
function isBare({ alternativeLabels, hiddenLabels, profile, mappings }: Occupation): boolean {
  const labels = [...alternativeLabels.fr, ...alternativeLabels.en, ...hiddenLabels.fr]
  return labels.length === 0 && profile === null && mappings.length === 0
}
