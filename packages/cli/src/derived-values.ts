import { identifierOf, isTrialIri, type Nomenclature } from '@metiers/schema'
import type { Origin } from '@metiers/words'

/** The values that no block of a source states, and the rule that gives them. The first that fits holds. */
const rules: { pointer: RegExp; origin: Origin }[] = [
  { pointer: /\/mappings(?:\/|$)/, origin: 'mapping-of-steward' },
  { pointer: /^\/skills\/\d+\/id$/, origin: 'id-of-skill' },
  { pointer: /^\/skills\/\d+\/type$/, origin: 'type-of-skill' },
  { pointer: /\/id$/, origin: 'id-of-label' },
  { pointer: /\/hiddenLabels\/fr\//, origin: 'hidden-label' },
  { pointer: /\/iri$/, origin: 'iri-of-id' },
  { pointer: /\/(?:level|levelStatus|required)$/, origin: 'level-of-ticks' },
  { pointer: /^\/occupations\/\d+\/preferredLabel\/fr$/, origin: 'file-name' },
  {
    pointer: /\/corrections\/|\/preferredLabel\/en$|^\/abbreviations(?:\/|$)/,
    origin: 'correction-of-steward',
  },
  {
    pointer: /^\/(?:\$schema|iri|version|language|title|licence|attributions|sources)(?:\/|$)/,
    origin: 'manifest',
  },
]

/** Which rule gave a value of the dataset that no block of a source states. */
export function originOf(pointer: string, { iri, occupations, licence }: Nomenclature): Origin {
  const index = /^\/occupations\/(\d+)\/id$/.exec(pointer)?.[1]
  const occupation = index === undefined ? undefined : occupations[Number(index)]
  if (occupation && occupation.id !== identifierOf(occupation.preferredLabel.fr)) return 'id-kept'
  if (pointer === '/iri' && isTrialIri(iri)) return 'base-iri-not-stated'
  if (pointer === '/licence' && licence === null) return 'licence-not-stated'
  return rules.find(entry => entry.pointer.test(pointer))?.origin ?? 'no-source'
}
