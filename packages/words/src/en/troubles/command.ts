import type { CommandTroubles } from '@metiers/schema'
import type { SaysTroubles } from '../../words.js'

/** What keeps a command from doing what it was asked for. */
export const commandTroubles: SaysTroubles<CommandTroubles> = {}
