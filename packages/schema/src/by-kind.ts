// Without the schemas: a script of the site reads sections with it, and has no room for their library.
import type { AdditionalSection } from './additional-section.js'
import type { Kind } from './kind.js'

type Values = { [Section in AdditionalSection as Section['kind']]: Section['value'] }
type SectionOfKind = { [K in Kind]: { kind: K; value: Values[K] } }

/** What is done with the value of a section of each kind: a kind that is missing does not compile. */
export type OfEachKind<Result> = { [K in Kind]: (value: Values[K]) => Result }

/** Reads a section of the steward's own by its kind. */
export function byKind<Result, K extends Kind = Kind>(
  { kind, value }: SectionOfKind[K],
  each: OfEachKind<Result>,
): Result {
  const read: (value: Values[K]) => Result = each[kind]
  return read(value)
}
