import { type Nomenclature, type Occupation, type ReleaseLoss, sectionIds } from '@metiers/schema'

/** What `previous` has and `current` lacks: occupations, profiles, sections that became empty, mappings. */
export function releaseLosses(previous: Nomenclature, current: Nomenclature): ReleaseLoss[] {
  const now = new Map(current.occupations.map(occupation => [occupation.id, occupation]))
  return previous.occupations.flatMap((before): ReleaseLoss[] => {
    const after = now.get(before.id)
    const lost = (kind: ReleaseLoss['kind'], what: string) => ({ kind, occupationId: before.id, what })
    if (!after) return [lost('occupation', before.preferredLabel.fr)]
    if (before.profile && !after.profile) return [lost('profile', before.preferredLabel.fr)]
    const emptied = sectionIds.filter(
      id => after.profile?.emptySections.includes(id) && !before.profile?.emptySections.includes(id),
    )
    const mappings = before.mappings.filter(mapping => !hasMapping(after, mapping))
    return [
      ...emptied.map(id => lost('section', `${before.preferredLabel.fr}: ${id}`)),
      ...mappings.map(({ code, label }) => lost('mapping', `${before.preferredLabel.fr}: ${code} ${label}`)),
    ]
  })
}

function hasMapping({ mappings }: Occupation, wanted: Occupation['mappings'][number]): boolean {
  return mappings.some(
    ({ scheme, schemeVersion, code }) =>
      scheme === wanted.scheme && schemeVersion === wanted.schemeVersion && code === wanted.code,
  )
}
