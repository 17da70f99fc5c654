import { sameText } from '@metiers/schema'
import type { GridEntry, GridPart, ProfilePart, SectionValue } from '../recognise/parts.js'
import { placeOf, type SourceBlock } from '../source-block.js'
import type { AssemblyContext, Draft, Sighting } from './context.js'
import type { FamilyRegister } from './groups.js'
import type { Register } from './register.js'

/** The family and sub-family of an occupation; null where no source states one. */
export type Membership = { familyId: string | null; subfamilyId: string | null }

/** Reads each occupation's family and sub-family from its column in the grid. */
export function membershipsFromGrid(
  grids: GridPart[],
  register: Register,
  groups: FamilyRegister,
  hasList: boolean,
  context: AssemblyContext,
): Map<string, Membership> {
  const memberships = new Map<string, Membership>()
  const firstAt = new Map<string, SourceBlock>()
  const entries = grids.flatMap(grid => grid.entries.map(entry => ({ grid, entry })))
  const resolved = entries.map(({ grid, entry }) => ({
    grid,
    entry,
    draft: register.resolve(sightingOf(entry)),
  }))
  const unlisted = resolved.filter(({ draft, entry }) => !draft && !register.isOccupation(entry.text))
  register.addUnlisted(unlisted.map(({ entry }) => sightingOf(entry)))
  const added = new Map(register.drafts.map(draft => [draft.id, draft]))

  for (const { grid, entry, draft: listed } of resolved) {
    const draft = listed ?? added.get(register.idOf(entry.text))
    const [block] = entry.blocks
    if (!draft || !block) continue
    const at = { place: placeOf(block), occupationId: draft.id }
    if (!listed && hasList) context.observations.push({ kind: 'grid-unlisted', label: entry.text, ...at })
    const first = firstAt.get(draft.id)
    if (first) {
      context.observations.push({ kind: 'grid-repeated', label: entry.text, first: placeOf(first), ...at })
      continue
    }
    firstAt.set(draft.id, block)
    const label = grid.families[entry.family]
    const group = label ? groups.family(label.text) : null
    const subfamilyLabel = entry.subfamily === null ? undefined : label?.subfamilies[entry.subfamily]
    const subfamily = group && subfamilyLabel ? groups.subfamily(group.index, subfamilyLabel.text) : null
    const subfamilyId = subfamily?.id ?? null
    memberships.set(draft.id, { familyId: group?.family.id ?? null, subfamilyId })
    const pointers = [`/occupations/${draft.index}/familyId`]
    if (subfamilyId) pointers.push(`/occupations/${draft.index}/subfamilyId`)
    for (const part of entry.blocks)
      context.ledger.data(part, { part: 'grid', pointers, derivation: 'grid-column' })
  }
  if (grids.length > 0) {
    for (const draft of register.drafts) {
      if (memberships.has(draft.id)) continue
      const [block] = draft.sightings[0]?.blocks ?? []
      const place = block ? placeOf(block) : null
      context.observations.push({ kind: 'grid-missing', label: draft.label, place, occupationId: draft.id })
    }
  }
  return memberships
}

function sightingOf({ text, blocks }: GridEntry): Sighting {
  return { text, blocks, part: 'grid' }
}

/**
 * Takes the family and sub-family that a profile states. A statement that says more than the grid refines
 * it; one that says otherwise is noted, and the grid's stands.
 */
export function refineMembership(
  profile: ProfilePart,
  draft: Draft,
  known: Membership | undefined,
  groups: FamilyRegister,
  context: AssemblyContext,
): Membership {
  const [familyValue, ...familyAgain] = profile.sections.get('family')?.values ?? []
  const [subfamilyValue, ...subfamilyAgain] = profile.sections.get('subfamily')?.values ?? []
  const membership = known ?? { familyId: null, subfamilyId: null }
  const contradict = (value: SectionValue, what: 'family' | 'subfamily', grid: string | null) =>
    context.observations.push({
      kind: 'family-contradicted',
      stated: value.text,
      grid,
      what,
      place: placeOf(value.block),
      occupationId: draft.id,
    })

  const stated = familyValue && groups.family(familyValue.text)
  let familyId = membership.familyId
  if (familyValue && (!stated || (familyId && familyId !== stated.family.id))) {
    contradict(familyValue, 'family', familyId)
  } else if (familyValue && stated) {
    familyId = stated.family.id
    for (const value of [familyValue, ...pagesOf(familyAgain, familyValue)]) {
      const member = `/occupations/${draft.index}/familyId`
      claimGroup(value, 'family', `/families/${stated.index}`, member, context)
    }
  }

  if (!subfamilyValue) return { ...membership, familyId }
  const family = groups.families.findIndex(({ id }) => id === familyId)
  const subfamily = groups.subfamily(family, subfamilyValue.text)
  if (!subfamily || (membership.subfamilyId && membership.subfamilyId !== subfamily.id)) {
    contradict(subfamilyValue, 'subfamily', membership.subfamilyId)
    return { ...membership, familyId }
  }
  const pointer = `/families/${family}/subfamilies/${subfamily.index}`
  for (const value of [subfamilyValue, ...pagesOf(subfamilyAgain, subfamilyValue)])
    claimGroup(value, 'subfamily', pointer, `/occupations/${draft.index}/subfamilyId`, context)
  if (known && !membership.subfamilyId) {
    const at = { place: placeOf(subfamilyValue.block), occupationId: draft.id }
    context.observations.push({ kind: 'subfamily-refined', stated: subfamilyValue.text, ...at })
  }
  return { familyId, subfamilyId: subfamily.id }
}

/** The values that pages repeat: they say what the first one does. */
function pagesOf(again: SectionValue[], first: SectionValue): SectionValue[] {
  return again.filter(({ text }) => sameText(text, first.text))
}

function claimGroup(
  value: SectionValue,
  part: string,
  group: string,
  member: string,
  context: AssemblyContext,
): void {
  const derivation = value.cutOff ?? 'label-match'
  context.ledger.data(value.block, { part, pointers: [member, `${group}/sourceLabel`], derivation })
}
