import type { AcceptedLoss } from '@metiers/ingest'
import type { Nomenclature, ReleaseLoss } from '@metiers/schema'
import { compare } from 'semver'
import { z } from 'zod'
import { filledSections } from './filled-sections.js'

const textsSchema = z.array(z.string()).default([])

/** What of a release is compared: a dataset of an earlier version of the schema has it too. */
export const releaseSchema = z.looseObject({
  version: z.string(),
  occupations: z.array(
    z.looseObject({
      id: z.string(),
      preferredLabel: z.looseObject({ fr: z.string() }),
      alternativeLabels: z.looseObject({ fr: textsSchema, en: textsSchema }).default({ fr: [], en: [] }),
      familyId: z.string().nullable().default(null),
      subfamilyId: z.string().nullable().default(null),
      profile: z.record(z.string(), z.unknown()).nullable(),
      mappings: z
        .array(z.looseObject({ scheme: z.string(), code: z.string(), label: z.string() }))
        .default([]),
    }),
  ),
})
export type Release = z.infer<typeof releaseSchema>

/**
 * What `previous` has and `current` lacks: occupations, profiles, filled sections, mappings. An occupation that is
 * deprecated now was given up on purpose, with all that it had. A mapping that another of its scheme takes the place of
 * is not lost.
 */
export function releaseLosses(previous: Release, current: Nomenclature): ReleaseLoss[] {
  const now = new Map(current.occupations.map(occupation => [occupation.id, occupation]))
  return previous.occupations.flatMap((before): ReleaseLoss[] => {
    const after = now.get(before.id)
    const label = before.preferredLabel.fr
    const lost = (kind: ReleaseLoss['kind'], detail: string | null) => ({
      kind,
      occupationId: before.id,
      label,
      detail,
    })
    if (!after) return [lost('occupation', null)]
    if (after.deprecation) return []
    const isProfileLost = before.profile !== null && after.profile === null
    const filled = new Set(filledSections(after))
    const emptied = filledSections(isProfileLost ? { ...before, profile: null } : before).filter(
      section => !filled.has(section),
    )
    return [
      ...(isProfileLost ? [lost('profile', null)] : []),
      ...emptied.map(section => lost('section', section)),
      ...lostMappings(before.mappings, after.mappings).map(({ code }) => lost('mapping', code)),
    ]
  })
}

type Mapped = { scheme: string; code: string; label: string }

function lostMappings(before: readonly Mapped[], after: readonly Mapped[]): Mapped[] {
  const gone = before.filter(
    ({ scheme, code }) => !after.some(each => each.scheme === scheme && each.code === code),
  )
  return gone.filter(({ scheme }) => {
    const count = (mappings: readonly Mapped[]) => mappings.filter(each => each.scheme === scheme).length
    return count(after) < count(before)
  })
}

/** The losses that no steward has accepted. */
export function openLosses(
  previous: Release,
  current: Nomenclature,
  accepted: readonly AcceptedLoss[],
): ReleaseLoss[] {
  return releaseLosses(previous, current).filter(
    loss =>
      !accepted.some(
        ({ occupation, kind, what = null, lastRelease }) =>
          occupation === loss.occupationId &&
          kind === loss.kind &&
          what === loss.detail &&
          isUpTo(previous.version, lastRelease),
      ),
  )
}

function isUpTo(version: string, last: string): boolean {
  try {
    return compare(version, last, { loose: true }) <= 0
  } catch {
    return version === last
  }
}
