import type { RomeTroubles } from '@metiers/schema'
import type { SaysTroubles } from '../../words.js'

/** A release of the files of ROME. */
export const romeTroubles: SaysTroubles<RomeTroubles> = {}
