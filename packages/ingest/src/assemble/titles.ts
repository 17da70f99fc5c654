import type { ProfilePart, Recognised } from '../recognise/parts.js'
import { placeOf } from '../source-block.js'
import type { AssemblyContext, Draft } from './context.js'
import type { Register } from './register.js'

/**
 * Finds the occupation of each profile by its titles, and of each label that announces a profile. A second
 * profile of one occupation is noted, and is not taken.
 */
export function titleProfiles(
  { profiles, indexes }: Recognised,
  register: Register,
  hasOccupations: boolean,
  context: AssemblyContext,
): { part: ProfilePart; draft: Draft }[] {
  const unlisted = profiles.filter(({ titles }) => titles[0] && !register.isOccupation(titles[0].text))
  register.addUnlisted(
    unlisted
      .flatMap(({ titles }) => titles.slice(0, 1))
      .map(({ text, block }) => ({ text, blocks: [], part: 'title', place: placeOf(block) })),
  )

  const taken = new Map<string, ProfilePart>()
  const found: { part: ProfilePart; draft: Draft }[] = []
  for (const part of profiles) {
    const [title] = part.titles
    const drafts = part.titles.map(({ text, block, cutOff }) =>
      register.resolve({ text, blocks: [block], part: 'title', cutOff }),
    )
    const draft = drafts[0]
    if (!title || !draft) continue
    const at = { place: placeOf(title.block), occupationId: draft.id }
    if (hasOccupations && unlisted.includes(part)) {
      context.observations.push({ kind: 'profile-unlisted', title: title.text, ...at })
    }
    const first = taken.get(draft.id)
    if (first) {
      const place = placeOf(first.titles[0]?.block ?? first.first)
      context.observations.push({ kind: 'duplicate-profile', title: title.text, first: place, ...at })
      continue
    }
    taken.set(draft.id, part)
    found.push({ part, draft })
  }
  noteAnnouncements(
    indexes.flatMap(({ items }) => items),
    new Set(found.map(({ draft }) => draft.id)),
    register,
    context,
  )
  return found
}

function noteAnnouncements(
  items: Recognised['indexes'][number]['items'],
  withProfile: Set<string>,
  register: Register,
  context: AssemblyContext,
): void {
  const announced = new Set<string>()
  for (const block of items) {
    const draft = register.resolve({ text: block.node.value, blocks: [block], part: 'profiles' })
    if (draft) announced.add(draft.id)
    if (draft && withProfile.has(draft.id)) continue
    const at = { place: placeOf(block), occupationId: draft?.id ?? null }
    context.observations.push({ kind: 'profile-announced-missing', label: block.node.value, ...at })
  }
  if (announced.size === 0) return
  for (const draft of register.drafts) {
    if (!withProfile.has(draft.id) || announced.has(draft.id)) continue
    context.observations.push({
      kind: 'profile-not-announced',
      title: draft.label,
      place: null,
      occupationId: draft.id,
    })
  }
}
