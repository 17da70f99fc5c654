import { sameText } from '@metiers/schema'
import type { SomeRules } from '../../words.js'
import { decide, someId } from '../decisions.js'
import { counted, either, quoted } from '../phrase.js'

/** The list of the occupations, and the grid that gives them families. */
export const listAndGrid = {
  'stated-count': {
    title: 'Stated count differs',
    about: 'The heading of the list says another number than the list has.',
    say: ({ stated, found }) => ({
      message: `The heading says ${counted(stated, 'occupation')}; the list has ${found}.`,
      advice: 'Correct the heading or the list.',
    }),
  },
  'duplicate-id': {
    title: 'Two occupations, one id',
    about: 'Two labels give one id, so one occupation or family would hide the other.',
    say: ({ id, labels: [first, second] }) =>
      id === ''
        ? {
            message: `${quoted(second)} has no letter or digit to make an id from.`,
            advice: 'Write a label with letters.',
          }
        : {
            message: `${quoted(second)} and ${quoted(first)} would both have the id ${id}.`,
            advice: sameText(first, second)
              ? 'Keep one of the two, or write them differently: case, accents and punctuation do not tell them apart.'
              : `Give one of the two another id: ${decide('identifiers', { text: second, id: someId })}`,
          },
  },
  'grid-unlisted': {
    title: 'In the grid, not in the list',
    about: 'An occupation of the grid that the list does not have.',
    say: ({ label }) => ({
      message: `${quoted(label)} stands in the grid and not in the list.`,
      advice: `Add it to the list. If it is another name of an occupation of the list, ${decide('aliases', { text: label, occupation: someId })}`,
    }),
  },
  'grid-missing': {
    title: 'Missing from the grid',
    about:
      'An occupation of the list that the grid does not have, so that its family is not known from there.',
    say: ({ label }) => ({
      message: `${quoted(label)} stands in the list and not in the grid.`,
      advice: 'Put it into the column of its family.',
    }),
  },
  'grid-repeated': {
    title: 'Repeated in the grid',
    about: 'An occupation that stands in the grid more than once: one métier has one place.',
    say: ({ label }, { placeOf }) => ({
      message: `${quoted(label)} stands in the grid already: ${placeOf('first')}.`,
      advice: 'Keep it in one column, or correct the label if two occupations are meant.',
    }),
  },
  'grid-row-width': {
    title: 'Grid row of another width',
    about: 'A row of the grid with another number of cells than the header: its columns cannot be told.',
    say: ({ cells, expected }) => ({
      message: `This row of the grid has ${counted(cells, 'cell')}; ${either(expected.map(String))} are needed.`,
      advice: 'Give it one cell a column (an empty cell is a lone tab), or one a family.',
    }),
  },
  'grid-columns-unclear': {
    title: 'Grid columns unclear',
    about: 'The columns of the families cannot be told from the header of the grid.',
    say: ({ families, columns }) => ({
      message: `The grid has ${counted(columns, 'column')} for ${counted(families, 'family', 'families')}: which belongs to which cannot be told.`,
      advice:
        'Give each row all its cells (an empty cell is a lone tab, which some editors trim), use a Markdown table, which keeps the columns, or add the fiches that state family and sub-family.',
    }),
  },
  'family-contradicts-grid': {
    title: 'Family contradicts the grid',
    about: 'A fiche states a family or sub-family that is not the one of its column in the grid.',
    say: ({ what, stated, grid }) => {
      const group = what === 'family' ? 'family' : 'sub-family'
      return {
        message: `The fiche states the ${group} ${quoted(stated)}; the grid ${grid === null ? `has no such ${group} there` : `says ${quoted(grid)}`}.`,
        advice: 'Correct the one of the two that is wrong, the fiche or the grid.',
      }
    },
  },
  'subfamily-refines-grid': {
    title: 'Sub-family refined by the profile',
    about: 'A fiche states a sub-family where the grid leaves it open; the fiche is followed.',
    say: ({ stated }) => ({
      message: `The fiche states the sub-family ${quoted(stated)}, which the grid leaves open; the fiche is followed.`,
      advice:
        'Nothing has to be done. To say it in both places, put the occupation into the column of its sub-family.',
    }),
  },
} satisfies SomeRules
