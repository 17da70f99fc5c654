import type { CommandTroubles } from '@metiers/schema'
import { shorten } from '../../shorten.js'
import type { SaysTroubles } from '../../words.js'
import { phrase, quoted } from '../phrase.js'

/** What keeps a command from doing what it was asked for. */
export const commandTroubles: SaysTroubles<CommandTroubles> = {
  'date-form': ({ text, iso }) => ({
    problem: `${quoted(shorten(text))} n’est pas une date de la forme année-mois-jour`,
    expected: 'une date comme 2026-01-31',
    advice: iso === null ? 'Écrivez le jour de la publication.' : phrase`Écrivez ${iso}.`,
  }),
  'date-impossible': ({ text }) => ({
    problem: `${quoted(shorten(text))} n’existe pas dans le calendrier`,
    expected: 'une date comme 2026-01-31',
    advice: 'Vérifiez le jour et le mois.',
  }),
}
