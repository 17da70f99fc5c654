import type { Occupation } from '@metiers/schema'
import { both, type Draft, draft, type Subject } from './draft.js'
import { type Bases, compareIri } from './iri.js'
import { compareLabels } from './labels.js'
import { compareMappings } from './mappings.js'
import { compareProfile } from './profile.js'

/** What changed in what two editions say of one occupation, beside its place in the list and its deprecation. */
export function compareOccupation(subject: Subject, bases: Bases, old: Occupation, now: Occupation): Draft[] {
  return [
    ...compareLabels(subject, old, now),
    ...compareGroup(subject, 'family', old.familyId, now.familyId),
    ...compareGroup(subject, 'subfamily', old.subfamilyId, now.subfamilyId),
    ...(old.id === now.id ? compareIri(subject, bases, old.iri, now.iri) : []),
    ...compareProfile(subject, old.profile, now.profile),
    ...compareMappings(subject, old.mappings, now.mappings),
  ]
}

function compareGroup(
  subject: Subject,
  part: 'family' | 'subfamily',
  old: string | null,
  now: string | null,
): Draft[] {
  if (old === now) return []
  return [draft(subject, { kind: `${part}-changed`, part, below: both(`/${part}Id`), old, new: now })]
}
