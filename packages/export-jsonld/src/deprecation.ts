import type { Deprecation } from '@metiers/schema'

/** A deprecated concept stays in its scheme, outside the hierarchy, and leads to what took its place. */
export function deprecationTerms(
  { since, replacedBy, note }: Deprecation,
  iriOf: (id: string) => string | undefined,
): object {
  return {
    deprecated: true,
    isReplacedBy: replacedBy.flatMap(id => iriOf(id) ?? []),
    historyNote: `Hors de la nomenclature depuis la version ${since}.`,
    // The steward's words, in the language in which they were written.
    ...(note !== null && { changeNote: note }),
  }
}
