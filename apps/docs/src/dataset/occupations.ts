import type { Occupation, OccupationFamily, OccupationSubfamily } from '@metiers/schema'
import { currentSuccessors } from '@metiers/schema'
import { onceEach } from './memo'
import type { Dataset } from './read-dataset'

const positions = onceEach(
  ({ nomenclature }: Dataset) => new Map(nomenclature.occupations.map(({ id }, index) => [id, index])),
)

/** The occupation with an id, or undefined. */
export function occupationById(dataset: Dataset, id: string): Occupation | undefined {
  const position = positions(dataset).get(id)
  return position === undefined ? undefined : dataset.nomenclature.occupations[position]
}

/** The JSON Pointer (RFC 6901) of an occupation in `nomenclature.json`. */
export function occupationPointer(dataset: Dataset, { id }: Pick<Occupation, 'id'>): string {
  return `/occupations/${positions(dataset).get(id) ?? -1}`
}

/** The occupations before and after one in the order of the list; undefined at its ends. */
export function neighbours(
  dataset: Dataset,
  { id }: Pick<Occupation, 'id'>,
): { previous: Occupation | undefined; next: Occupation | undefined } {
  const position = positions(dataset).get(id) ?? -1
  const { occupations } = dataset.nomenclature
  return { previous: occupations[position - 1], next: occupations[position + 1] }
}

/** The occupations that a source still has, in the order of the list. */
export const inUse = onceEach(({ nomenclature }: Dataset): Occupation[] =>
  nomenclature.occupations.filter(({ deprecation }) => deprecation === undefined),
)

/** Those that no source has any more: their address goes on working, and they are in no other list. */
export const outOfUse = onceEach(({ nomenclature }: Dataset): Occupation[] =>
  byLabel(nomenclature.occupations.filter(({ deprecation }) => deprecation !== undefined)),
)

/** What took the place of an occupation out of use, and of each that is out of use too, who stands for it now. */
export function successorsOf(
  dataset: Dataset,
  { deprecation }: Pick<Occupation, 'deprecation'>,
): { successor: Occupation; current: Occupation[] }[] {
  const byId = (id: string) => occupationById(dataset, id)
  return (deprecation?.replacedBy ?? []).flatMap(id => {
    const successor = byId(id)
    return successor ? [{ successor, current: currentSuccessors(successor, byId) }] : []
  })
}

/** The occupations in use by French label. */
export const alphabetical = onceEach((dataset: Dataset): Occupation[] => byLabel(inUse(dataset)))

function byLabel(occupations: Occupation[]): Occupation[] {
  const { compare } = new Intl.Collator('fr')
  return occupations.toSorted((a, b) => compare(a.preferredLabel.fr, b.preferredLabel.fr))
}

const naming = onceEach(({ nomenclature }: Dataset) => {
  const named = new Map<string, Set<Occupation>>()
  for (const other of nomenclature.occupations)
    for (const { occupationId } of other.profile?.relatedOccupations ?? []) {
      if (occupationId === null) continue
      named.set(occupationId, (named.get(occupationId) ?? new Set()).add(other))
    }
  return named
})

/** The occupations whose profile names this one as near. */
export function namedBy(dataset: Dataset, { id }: Pick<Occupation, 'id'>): Occupation[] {
  return [...(naming(dataset).get(id) ?? [])]
}

/** The family and the sub-family of an occupation; each undefined where it has none. */
export function groupsOf(
  { nomenclature }: Dataset,
  { familyId, subfamilyId }: Pick<Occupation, 'familyId' | 'subfamilyId'>,
): { family: OccupationFamily | undefined; subfamily: OccupationSubfamily | undefined } {
  const family = nomenclature.families.find(({ id }) => id === familyId)
  return { family, subfamily: family?.subfamilies.find(({ id }) => id === subfamilyId) }
}

/**
 * The colour of a family: its number in the order of the families, from 1, that CSS turns into a colour of its own. Never the only sign: the family's name always stands beside it.
 */
export function familyHue({ nomenclature }: Dataset, familyId: string | null): number | undefined {
  const position = nomenclature.families.findIndex(({ id }) => id === familyId)
  return position < 0 ? undefined : position + 1
}
