import { UnreadableInput } from '@metiers/document'
import { nearestName } from '@metiers/ingest'
import { type Nomenclature, type Occupation, sameText } from '@metiers/schema'

/** The occupation that a person names by its id or its label. Throws `UnreadableInput` where there is none. */
export function occupationNamed(name: string, { occupations }: Nomenclature): Occupation {
  const found =
    occupations.find(({ id }) => id === name) ??
    occupations.find(({ preferredLabel }) => sameText(preferredLabel.fr, name)) ??
    occupations.find(({ id }) => sameText(id, name))
  if (found) return found
  throw new UnreadableInput({
    code: 'no-such-occupation',
    path: name,
    facts: {
      nearest: nearestName(
        name,
        occupations.flatMap(({ id, preferredLabel }) => [id, preferredLabel.fr]),
      ),
    },
  })
}
