import { type AdditionalSection, listFields, type OccupationProfile } from '@metiers/schema'

/** A list of a profile, with the JSON Pointer of each of its items below the profile. */
export type ItemList = { section: string; pointerOf(position: number): string; items: string[] }

/** Every list of texts of a profile, those of the steward's own sections too. */
export function itemLists(profile: OccupationProfile): ItemList[] {
  return [
    ...Object.entries(listFields).map(([section, field]) => ({
      section,
      pointerOf: (position: number) => `${field}/${position}`,
      items: profile[field],
    })),
    ...Object.entries(profile.additionalSections).flatMap(([section, held]) => ownList(section, held)),
  ]
}

function ownList(section: string, { kind, value }: AdditionalSection): ItemList[] {
  const pointerOf = (position: number) => `additionalSections/${section}/value/${position}`
  if (kind === 'list' || kind === 'labels') return [{ section, pointerOf, items: value }]
  if (kind !== 'graded-list') return []
  return [
    {
      section,
      pointerOf: position => `${pointerOf(position)}/label`,
      items: value.map(({ label }) => label),
    },
  ]
}
