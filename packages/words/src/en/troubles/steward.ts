import type { StewardTroubles } from '@metiers/schema'
import type { SaysTroubles } from '../../words.js'

/** A file that a steward keeps. */
export const stewardTroubles: SaysTroubles<StewardTroubles> = {}
