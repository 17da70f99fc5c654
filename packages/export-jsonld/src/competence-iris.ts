import { identifierOf, type OccupationProfile } from '@metiers/schema'

/**
 * The IRIs of the rows of a profile's table of competences, in its order: after their category, so that a row that is
 * moved is the same; a number tells the rows of one category apart.
 */
export function competenceIris(
  occupationIri: string,
  { behaviouralCompetences }: Pick<OccupationProfile, 'behaviouralCompetences'>,
): string[] {
  const taken = new Set<string>()
  return behaviouralCompetences.map(({ category }) => {
    const id = identifierOf(category)
    const name = `${occupationIri}#behavioural-competence${id === '' ? '' : `-${id}`}`
    let iri = name
    for (let number = 2; taken.has(iri); number += 1) iri = `${name}-${number}`
    taken.add(iri)
    return iri
  })
}
