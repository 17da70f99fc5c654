/** What can be wrong with a release of ROME's files, and the facts that its sentence needs. */
export type RomeTroubles = Record<never, never>
