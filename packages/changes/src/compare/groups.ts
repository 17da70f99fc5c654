import type { Nomenclature, OccupationFamily, OccupationSubfamily } from '@metiers/schema'
import { align } from './align.js'
import { both, type Draft, draft, type Subject } from './draft.js'
import { type Bases, compareIri } from './iri.js'
import { byKey, type Placed } from './keyed.js'
import { compareName } from './labels.js'
import { diffWords } from './words.js'

type Level = 'family' | 'subfamily'
type Group = OccupationSubfamily

/** What changed in the families and their sub-families. */
export function compareGroups(old: Nomenclature, now: Nomenclature): Draft[] {
  const bases = { old: old.iri, new: now.iri }
  return compareLevel(
    'family',
    old.families,
    now.families,
    { old: '/families', new: '/families' },
    bases,
    pair => {
      const at = {
        old: `/families/${pair.old?.at ?? ''}/subfamilies`,
        new: `/families/${pair.new?.at ?? ''}/subfamilies`,
      }
      return compareLevel(
        'subfamily',
        pair.old?.value.subfamilies ?? [],
        pair.new?.value.subfamilies ?? [],
        at,
        bases,
        () => [],
      )
    },
  )
}

type PairOf<G> = { old: Placed<G> | null; new: Placed<G> | null }

function compareLevel<G extends OccupationFamily | Group>(
  level: Level,
  old: G[],
  now: G[],
  at: { old: string; new: string },
  bases: Bases,
  within: (pair: PairOf<G>) => Draft[],
): Draft[] {
  const ids = now.map(({ id }) => id)
  const order = align(
    old.map(({ id }) => id),
    ids,
  )
  const moved = new Set(order.moved.map(pair => pair.new))
  return byKey(old, now, ({ id }) => id).flatMap((pair): Draft[] => {
    const either = pair.new ?? pair.old
    if (!either) return []
    const subject: Subject = {
      occupationId: null,
      label: either.value.preferredLabel.fr,
      at: { old: `${at.old}/${pair.old?.at ?? ''}`, new: `${at.new}/${pair.new?.at ?? ''}` },
    }
    if (!pair.new) {
      const said = { kind: `${level}-removed`, part: level, below: { old: '' }, old: either.value } as const
      return [draft(subject, said), ...within(pair)]
    }
    if (!pair.old) {
      const said = { kind: `${level}-added`, part: level, below: { new: '' }, new: either.value } as const
      return [draft(subject, said), ...within(pair)]
    }
    const [before, after] = [pair.old.value, pair.new.value]
    return [
      ...compareName(subject, `${level}-renamed`, before.preferredLabel.fr, after.preferredLabel.fr),
      ...compareSourceLabel(subject, before, after),
      ...compareIri(subject, bases, before.iri, after.iri),
      ...(moved.has(pair.new.at) ? [place(level, subject, pair.old.at, pair.new.at)] : []),
      ...within(pair),
    ]
  })
}

function place(level: Level, subject: Subject, old: number, now: number): Draft {
  return draft(subject, { kind: `${level}-moved`, part: level, below: both(''), old: old + 1, new: now + 1 })
}

function compareSourceLabel(subject: Subject, old: Group, now: Group): Draft[] {
  if (old.sourceLabel === now.sourceLabel) return []
  return [
    draft(subject, {
      kind: 'text-edited',
      part: 'source-label',
      below: both('/sourceLabel'),
      old: old.sourceLabel,
      new: now.sourceLabel,
      words: diffWords(old.sourceLabel, now.sourceLabel),
    }),
  ]
}
