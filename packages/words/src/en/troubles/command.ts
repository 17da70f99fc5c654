import type { CommandTroubles } from '@metiers/schema'
import { shorten } from '../../shorten.js'
import type { SaysTroubles } from '../../words.js'
import { quoted } from '../phrase.js'

/** What keeps a command from doing what it was asked for. */
export const commandTroubles: SaysTroubles<CommandTroubles> = {
  'date-form': ({ text, iso }) => ({
    problem: `${quoted(shorten(text))} is no date of the form year-month-day`,
    expected: 'a date such as 2026-01-31',
    advice: iso === null ? 'Write the day of the release.' : `Write ${iso}.`,
  }),
  'date-impossible': ({ text }) => ({
    problem: `${quoted(shorten(text))} is no day of the calendar`,
    expected: 'a date such as 2026-01-31',
    advice: 'Check the day and the month.',
  }),
}
