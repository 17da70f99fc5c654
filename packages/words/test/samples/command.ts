import type { CommandTroubles } from '@metiers/schema'
import type { Samples } from './samples.js'

export const dateSamples: Samples<Pick<CommandTroubles, 'date-form' | 'date-impossible'>> = {
  'date-form': [
    { text: '31/01/2026', iso: '2026-01-31' },
    { text: 'demain', iso: null },
  ],
  'date-impossible': [{ text: '2026-02-30' }],
}
