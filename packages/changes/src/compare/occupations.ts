import type { Nomenclature, Occupation } from '@metiers/schema'
import { align } from './align.js'
import { deprecationOf, isSameDeprecation } from './deprecation.js'
import { both, type Draft, draft, type Subject } from './draft.js'
import { byKey, type Keyed, type Placed } from './keyed.js'
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
    return [
      ...compareDeprecation(subject, { old: before, new: after }, successors),
      ...(moved.has(after.value.id) ? [place(subject, before, after)] : []),
      ...compareOccupation(subject, bases, before.value, after.value),
    ]
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
function place(subject: Subject, old: Placed<Occupation>, now: Placed<Occupation>): Draft {
  return draft(subject, {
    kind: 'occupation-moved',
    part: 'occupation',
    below: both(''),
    old: old.at + 1,
    new: now.at + 1,
  })
}

function movedIds(old: Occupation[], now: Occupation[]): Set<string> {
  const ids = now.map(({ id }) => id)
  const { moved } = align(
    old.map(({ id }) => id),
    ids,
  )
  return new Set(moved.flatMap(pair => ids[pair.new] ?? []))
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
    if (!old || !after || deprecationOf(old.value)) continue
    const replacedBy = deprecationOf(after.value)?.replacedBy ?? []
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

function compareDeprecation(
  subject: Subject,
  { old, new: now }: Both,
  successors: Map<string, Placed<Occupation>>,
): Draft[] {
  const [before, after] = [deprecationOf(old.value), deprecationOf(now.value)]
  if (isSameDeprecation(before, after)) return []
  const say = (kind: Draft['kind']) => [
    draft(subject, { kind, part: 'deprecation', below: both('/deprecation'), old: before, new: after }),
  ]
  if (!after) return say('occupation-reinstated')
  if (before) return say('deprecation-changed')
  const isRenamed = [...successors.values()].some(({ value }) => value.id === now.value.id)
  return say(isRenamed ? 'occupation-id-changed' : 'occupation-deprecated')
}
