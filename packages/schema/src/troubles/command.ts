/** What can keep a command from doing what it was asked for, and the facts that its sentence needs. */
export type CommandTroubles = Record<never, never>
