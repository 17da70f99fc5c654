/** What can be wrong with an id that a command names, and the facts that its sentence needs. */
export type IdentifierTroubles = {
  'unknown-id': { id: string; nearest: string | null }
  'id-is-deprecated': { id: string; isRetired: boolean }
  'unknown-successor': { id: string; nearest: string | null }
  /** `replacedBy` is what took its own place. */
  'successor-is-retired': { id: string; replacedBy: readonly string[] }
  'replaced-by-itself': { id: string }
  'split-into-one': { id: string; into: string }
  /** What is to be retired still stands at the place of the trouble. */
  'still-in-sources': { id: string; label: string }
}
