import { type AdditionalSection, listFields, type Nomenclature, textFields } from '@metiers/schema'

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
      ...Object.values(textFields).flatMap(field => text(field, profile[field])),
      ...Object.values(listFields).flatMap(field =>
        profile[field].flatMap((item, at) => text(`${field}/${at}`, item)),
      ),
      ...profile.behaviouralCompetences.flatMap(({ note }, at) =>
        text(`behaviouralCompetences/${at}/note`, note),
      ),
      ...Object.entries(profile.additionalSections).flatMap(([section, held]) =>
        textsIn(held).flatMap(([below, value]) => text(`additionalSections/${section}/value${below}`, value)),
      ),
    ]
  })
}

/** The free texts of a section of the steward's own, each with its pointer below the value. */
function textsIn({ kind, value }: AdditionalSection): [below: string, text: string | null][] {
  switch (kind) {
    case 'label':
    case 'text':
      return [['', value]]
    case 'labels':
    case 'list':
      return value.map((item, at) => [`/${at}`, item])
    case 'graded-list':
      return value.flatMap(({ label, note }, at): [string, string | null][] => [
        [`/${at}/label`, label],
        [`/${at}/note`, note],
      ])
    case 'codes':
    case 'occupations':
      return []
  }
}
