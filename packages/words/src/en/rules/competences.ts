import { shorten } from '../../shorten.js'
import type { SomeRules } from '../../words.js'
import { quoted } from '../phrase.js'

const reasons = {
  'column-lost': 'the text does not keep the column of the tick',
  'mark-unclear': 'the mark in the row is no known tick',
  'cell-merged': 'the cell of the tick does not stand in one column of the table',
}

const columns: Readonly<Record<string, string>> = {
  category: 'the categories',
  level1: 'level 1',
  level2: 'level 2',
  level3: 'level 3',
  note: 'the remarks',
}

/** The table of behavioural competences. */
export const competences = {
  'two-levels': {
    title: 'Two levels ticked',
    about: 'Two ticks in one row of the competence table: one level is required.',
    say: ({ category }) => ({
      message: `The row ${quoted(category)} has two ticks; keep one.`,
      advice: 'Leave the one tick of the level that is required: 1, 2 or 3.',
    }),
  },
  'level-unrecoverable': {
    title: 'Level not readable in this edition',
    about: 'A competence is ticked, and the document does not show at which level.',
    say: ({ category, reason }) => ({
      message: `The level of ${quoted(category)} is lost: ${reasons[reason]}.`,
      advice: 'Take the Word file for source, where the tick stands in its column.',
    }),
  },
  'competence-columns': {
    title: 'Competence columns unclear',
    about:
      'A competence table whose columns cannot be told: its heads are merged, missing or spelt in another way.',
    say: ({ missing }) => ({
      message: `The competence table has no head for the column of ${missing.map(name => columns[name] ?? quoted(name)).join(', ')}.`,
      advice: 'Give each column a head, as in the form that metiers form writes.',
    }),
  },
  'competence-unclear': {
    title: 'Competence line unclear',
    about: 'A line of the competence table that fits no row.',
    say: ({ text }) => ({
      message: `${quoted(shorten(text))} fits no known row of the competence table.`,
      advice:
        'If it is a row of the form, add it to the template (competences, categories); a remark stands after a tick.',
    }),
  },
} satisfies SomeRules
