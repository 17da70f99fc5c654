import type { FindingFacts } from '@metiers/schema'
import { shorten } from '../../shorten.js'
import { codesOf, isSign } from '../../show-sign.js'
import type { SomeRules } from '../../words.js'
import { counted, quoted } from '../phrase.js'

const reasons = {
  'column-lost': 'the text does not keep the column of the tick',
  'mark-unclear': 'the mark in the row is no known tick',
  'cell-merged': 'the cell of the tick does not stand in one column of the table',
  'head-merged': 'the head above the tick covers several columns',
  'column-unknown': 'the tick stands under no head of a level',
  'no-columns': 'it stands in a mere list, where nothing ticks a row or says which are required',
  nothing: 'nothing is ticked or written, and the template does not say what that means (notConcerned)',
  'not-written': 'no level is written beside it',
  'table-split':
    'the tick stands in a table without heads, whose columns are not those of the table before it',
}

function reasonOf({ reason, shown }: FindingFacts<'level-unrecoverable'>): string {
  if (shown === null) return reasons[reason]
  const text = quoted(shorten(shown.text))
  if (shown.isPicture) {
    return `a picture stands in the row${shown.text === '' ? '' : ` (${text})`}, which may show a tick`
  }
  return `${text}${isSign(shown.text) ? ` (${codesOf(shown.text)})` : ''} in the row is no known tick`
}

function adviceOn({ reason }: FindingFacts<'level-unrecoverable'>): string {
  if (reason === 'nothing')
    return 'Write the level, or say in the template what an empty row means: notConcerned: [""].'
  if (reason === 'not-written')
    return 'Write the level in brackets after the item, or in a column of its own.'
  return 'Take the Word file for source, where the tick stands in its column.'
}

const columns: Readonly<Record<string, string>> = {
  category: 'the categories',
  level: 'the levels',
  note: 'the remarks',
  none: 'what is not required',
}

/** What a column is for: `level3` is that of the third level. */
function columnNamed(name: string): string {
  const rank = /^level(\d+)$/.exec(name)?.[1]
  return rank === undefined ? (columns[name] ?? quoted(name)) : `level ${rank}`
}

/** The table of behavioural competences. */
export const competences = {
  'two-levels': {
    title: 'Two levels ticked',
    about: 'Two ticks in one row of the competence table: one level is required.',
    say: ({ category }) => ({
      message: `The row ${quoted(category)} has two ticks; keep one.`,
      advice: 'Leave the one tick of the level that is required.',
    }),
  },
  'level-unrecoverable': {
    title: 'Level not readable in this edition',
    about: 'A competence is ticked, and the document does not show at which level.',
    say: facts => ({
      message: `The level of ${quoted(shorten(facts.category))} is lost: ${reasonOf(facts)}.`,
      advice: adviceOn(facts),
    }),
  },
  'competence-columns': {
    title: 'Competence columns unclear',
    about:
      'A competence table whose columns cannot be told: its heads are merged, missing or spelt in another way.',
    say: ({ missing, merged, texts }) => {
      const columnsOf = missing.map(columnNamed).join(', ')
      const heads = merged.map(
        ({ head, columns: n }) => `; the head ${quoted(shorten(head))} covers ${n} columns`,
      )
      return {
        message: `The competence table has no head for the column of ${columnsOf}${heads.join('')}: nothing of it is read (${counted(texts.length, 'cell')}).`,
        advice: 'Give each column a head, as in the form that metiers form writes.',
      }
    },
  },
  'competence-column-twice': {
    title: 'Two columns for one level',
    about:
      'A table in which two columns mean the same to the template: which one states the level cannot be told.',
    say: ({ column, heads, texts }) => ({
      message: `Two columns of the table are those of ${columnNamed(column)} (${heads.map(head => quoted(shorten(head))).join(', ')}): nothing of it is read (${counted(texts.length, 'cell')}).`,
      advice:
        'Keep one column for each level, or give each level heads of its own in the template (scales, levels, headings).',
    }),
  },
  'competence-column-unknown': {
    title: 'Unknown competence column',
    about: 'A column of the competence table that fits none of the template: what stands in it is not read.',
    say: ({ head, texts }) => ({
      message: `The column ${quoted(shorten(head))} of the competence table is not in the template${
        texts.length === 0
          ? ''
          : `: ${texts.map(text => quoted(shorten(text))).join(', ')} ${texts.length === 1 ? 'is' : 'are'} not read`
      }.`,
      advice:
        'Move what matters into the column of remarks, or add this head to the template (columns, in its section).',
    }),
  },
  'competence-unclear': {
    title: 'Competence line unclear',
    about: 'A line of the competence table that fits no row.',
    say: ({ text }) => ({
      message: `${quoted(shorten(text))} fits no known row of the competence table.`,
      advice:
        'If it is a row of the form, add it to the template (items, in its section); a remark stands after a tick.',
    }),
  },
} satisfies SomeRules
