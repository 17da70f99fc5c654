import { textKey } from '@metiers/schema'
import type { ProfilePart, Recognised } from '../recognise/parts.js'
import { placeOf } from '../source-block.js'
import type { AssemblyContext, Draft } from './context.js'
import type { Register } from './register.js'
import { nameAfterCode } from './title-code.js'

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
  const nameOf = namesWithoutCodes(profiles, register)
  const unlisted = profiles.filter(
    ({ titles }) => titles[0] && !register.isOccupation(nameOf(titles[0].text)),
  )
  register.addUnlisted(
    unlisted
      .flatMap(({ titles }) => titles.slice(0, 1))
      .map(({ text, block }) => ({ text: nameOf(text), blocks: [], part: 'title', place: placeOf(block) })),
  )

  const taken = new Map<string, ProfilePart>()
  const found: { part: ProfilePart; draft: Draft }[] = []
  for (const part of profiles) {
    const [title] = part.titles
    const drafts = part.titles.map(({ text, block, cutOff, isOfFile }) => {
      const name = nameOf(text)
      const sighting = { blocks: isOfFile ? [] : [block], part: 'title' }
      if (name === text) return register.resolve({ ...sighting, text, cutOff })
      const draft = register.resolve({ ...sighting, text: name, cutOff: 'title-code' })
      // With its code it is another spelling, and that is where the code stands in the data.
      draft?.sightings.push({ ...sighting, text, cutOff })
      return draft
    })
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

/**
 * What the titles of fiches name, without the codes before them, as far as that leaves each fiche a name of its own. A
 * title that is an occupation as it stands stays as it is.
 */
function namesWithoutCodes(profiles: ProfilePart[], register: Register): (title: string) => string {
  const names = new Map<string, string>()
  const titlesOf = new Map<string, Set<string>>()
  for (const text of profiles.flatMap(({ titles }) => titles.map(title => title.text))) {
    const name = register.isOccupation(text) ? null : nameAfterCode(text)
    const key = textKey(name ?? text)
    titlesOf.set(key, (titlesOf.get(key) ?? new Set()).add(textKey(text)))
    if (name !== null) names.set(text, name)
  }
  return title => {
    const name = names.get(title)
    return name !== undefined && titlesOf.get(textKey(name))?.size === 1 ? name : title
  }
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
