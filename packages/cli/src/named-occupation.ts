import { UnreadableInput } from '@metiers/document'
import { type Nomenclature, type Occupation, sameText } from '@metiers/schema'

/** The occupation that a person names by its id or its label. Throws `UnreadableInput` where there is none. */
export function occupationNamed(name: string, { occupations }: Nomenclature): Occupation {
  const found =
    occupations.find(({ id }) => id === name) ??
    occupations.find(({ preferredLabel }) => sameText(preferredLabel.fr, name)) ??
    occupations.find(({ id }) => sameText(id, name))
  if (found) return found
  throw new UnreadableInput({
    path: name,
    problem: 'there is no such occupation',
    expected: 'the id or the label of an occupation, such as chef-de-projet',
    advice: 'metiers check says which occupations there are and which have no profile.',
  })
}
