import type { Template } from '@metiers/ingest'
import type { Completeness, FindingPlace, Nomenclature, SectionState, SectionStates } from '@metiers/schema'
import type { RuleContext } from './rule.js'

/** What stands in each fiche, by occupation, and which sections one should have. */
type Fiches = { sectionStates: ReadonlyMap<string, SectionStates>; template: Template }

/**
 * Filled and expected sections for each occupation and overall. Every section of the template is expected that it does not
 * say a fiche may lack.
 */
export function completenessOf(
  { occupations }: Nomenclature,
  { sectionStates, template }: Fiches,
): Completeness {
  const optional = optionalIn(template)
  const withoutProfile: SectionStates = Object.fromEntries(
    template.sections.map(({ id }) => [id, 'no-profile']),
  )
  const each = occupations.map(({ id }) => {
    const sections = sectionStates.get(id) ?? withoutProfile
    const expected = Object.entries(sections).filter(([section]) => !optional.has(section))
    const filled = expected.filter(([, state]) => state === 'filled').length
    return { occupationId: id, ...ratioOf(filled, expected.length), sections }
  })
  const sum = (of: 'filled' | 'expected') => each.reduce((total, occupation) => total + occupation[of], 0)
  return { ...ratioOf(sum('filled'), sum('expected')), occupations: each }
}

function optionalIn({ sections }: Template): ReadonlySet<string> {
  return new Set(sections.filter(({ required }) => !required).map(({ id }) => id))
}

function ratioOf(filled: number, expected: number) {
  const ratio = expected === 0 ? 0 : Math.round((filled / expected) * 10_000) / 10_000
  return { filled, expected, ratio }
}

/** The expected sections of profiles that are in one state, with the place of the profile's title. */
export function sectionsIn(
  { nomenclature, sectionStates, template, placeOf }: RuleContext,
  wanted: SectionState,
): { label: string; section: string; place: FindingPlace | null; occupationId: string }[] {
  const optional = optionalIn(template)
  return nomenclature.occupations.flatMap(({ id, preferredLabel, profile }, index) => {
    const states = sectionStates.get(id)
    if (!states || !profile) return []
    return Object.keys(states)
      .filter(section => states[section] === wanted && !optional.has(section))
      .map(section => {
        const at = profile.emptySections.indexOf(section)
        const heading = at < 0 ? null : placeOf(`/occupations/${index}/profile/emptySections/${at}`)
        const place = heading ?? placeOf(`/occupations/${index}/profile`)
        return { label: preferredLabel.fr, section, place, occupationId: id }
      })
  })
}
