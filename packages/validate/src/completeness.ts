import {
  type Completeness,
  type FindingPlace,
  type Nomenclature,
  type SectionId,
  type SectionState,
  type SectionStates,
  sectionIds,
  sectionStatesSchema,
} from '@metiers/schema'
import type { RuleContext } from './rule.js'

const withoutProfile = sectionStatesSchema.parse(Object.fromEntries(sectionIds.map(id => [id, 'no-profile'])))

/** Filled and expected sections for each occupation and overall. Every section of the template is expected. */
export function completenessOf(
  { occupations }: Nomenclature,
  sectionStates: ReadonlyMap<string, SectionStates>,
): Completeness {
  const each = occupations.map(({ id }) => {
    const sections = sectionStates.get(id) ?? withoutProfile
    const filled = sectionIds.filter(section => sections[section] === 'filled').length
    return { occupationId: id, ...ratioOf(filled, sectionIds.length), sections }
  })
  const filled = each.reduce((sum, occupation) => sum + occupation.filled, 0)
  return { ...ratioOf(filled, each.length * sectionIds.length), occupations: each }
}

function ratioOf(filled: number, expected: number) {
  const ratio = expected === 0 ? 0 : Math.round((filled / expected) * 10_000) / 10_000
  return { filled, expected, ratio }
}

/** The sections of profiles that are in one state, with the place of the profile's title. */
export function sectionsIn(
  { nomenclature, sectionStates, placeOf }: RuleContext,
  wanted: SectionState,
): { label: string; section: SectionId; place: FindingPlace | null; occupationId: string }[] {
  return nomenclature.occupations.flatMap(({ id, preferredLabel, profile }, index) => {
    const states = sectionStates.get(id)
    if (!states || !profile) return []
    return sectionIds
      .filter(section => states[section] === wanted)
      .map(section => {
        const at = profile.emptySections.indexOf(section)
        const heading = at < 0 ? null : placeOf(`/occupations/${index}/profile/emptySections/${at}`)
        const place = heading ?? placeOf(`/occupations/${index}/profile`)
        return { label: preferredLabel.fr, section, place, occupationId: id }
      })
  })
}
