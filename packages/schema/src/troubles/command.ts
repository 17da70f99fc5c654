/** What can keep a command from doing what it was asked for, and the facts that its sentence needs. */
export type CommandTroubles = {
  /** `iso` is the date that a text means, in the form that is asked for; null where it means none. */
  'date-form': { text: string; iso: string | null }
  'date-impossible': { text: string }
}
