/** What can be wrong with a file that a steward keeps, and the facts that its sentence needs. */
export type StewardTroubles = Record<never, never>
