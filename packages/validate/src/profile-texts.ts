import type { Nomenclature, OccupationProfile, SectionId } from '@metiers/schema'

/** The fields of a profile that are lists of texts. */
export const listFields = [
  'mainActivities',
  'secondaryActivities',
  'skills',
  'knowledge',
  'variability',
  'qualifications',
] as const satisfies (keyof OccupationProfile)[]

/** The section of each. */
export const sectionOfList = {
  mainActivities: 'main-activities',
  secondaryActivities: 'secondary-activities',
  skills: 'skills',
  knowledge: 'knowledge',
  variability: 'variability',
  qualifications: 'qualifications',
} as const satisfies Record<(typeof listFields)[number], SectionId>

const textFields = [
  'definition',
  'prerequisites',
  'collectiveAgreement',
  'headcount',
  'outlook',
  'remarks',
] as const satisfies (keyof OccupationProfile)[]

/** One free text of a profile, with the JSON Pointer of its place in the nomenclature. */
export type ProfileText = { occupationId: string; pointer: string; text: string }

/** Every free text of every profile. */
export function profileTexts(nomenclature: Nomenclature): ProfileText[] {
  return nomenclature.occupations.flatMap(({ id, profile }, index) => {
    if (!profile) return []
    const root = `/occupations/${index}/profile`
    const text = (pointer: string, value: string | null): ProfileText[] =>
      value === null ? [] : [{ occupationId: id, pointer: `${root}/${pointer}`, text: value }]
    return [
      ...textFields.flatMap(field => text(field, profile[field])),
      ...listFields.flatMap(field => profile[field].flatMap((item, at) => text(`${field}/${at}`, item))),
      ...profile.behaviouralCompetences.flatMap(({ note }, at) =>
        text(`behaviouralCompetences/${at}/note`, note),
      ),
    ]
  })
}
