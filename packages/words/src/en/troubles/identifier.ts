import type { IdentifierTroubles } from '@metiers/schema'
import type { SaysTroubles } from '../../words.js'

/** An id that a command names, and what may be done with it. */
export const identifierTroubles: SaysTroubles<IdentifierTroubles> = {
  'unknown-id': ({ id, nearest }) => ({
    problem: `there is no id "${id}"`,
    expected: `the id of an occupation that was published${nearest === null ? '' : `, such as "${nearest}"`}`,
    advice: 'Look it up in that file; metiers ids update enters the ids of the sources.',
  }),
  'id-is-deprecated': ({ id, isRetired }) => ({
    problem: `"${id}" is deprecated${isRetired ? ' already' : ''}`,
    expected: 'an occupation that is not',
    advice: 'Correct the entry by hand if it is wrong.',
  }),
  'unknown-successor': ({ id, nearest }) => ({
    problem: `the occupation "${id}" is neither in the sources nor in identifiers.yaml`,
    expected: `the id of an occupation of the sources or of that file${nearest === null ? '' : `, such as "${nearest}"`}`,
    advice: 'Put the occupation into the sources first: metiers check then says its id.',
  }),
  'successor-is-retired': ({ id, replacedBy }) => ({
    problem: `"${id}" is deprecated itself`,
    expected: 'an occupation in use',
    advice:
      replacedBy.length === 0
        ? 'Name an occupation that the sources have.'
        : `Name what took its place instead: ${replacedBy.join(' ')}.`,
  }),
  'replaced-by-itself': ({ id }) => ({
    problem: `"${id}" cannot take its own place`,
    expected: 'another occupation',
    advice: 'Leave it out on one of the two sides; an occupation that stays in the sources keeps its id.',
  }),
  'split-into-one': ({ id, into }) => ({
    problem: `only one occupation is named, "${into}"`,
    expected: 'at least two ids',
    advice: `Name them all; for a single one: metiers merge ${id} --into ${into}.`,
  }),
  'still-in-sources': ({ id, label }) => ({
    problem: `the occupation “${label}” (${id}) is still there`,
    expected: 'sources that have it no more',
    advice: 'Take it out of the list and the profiles, and run the command again.',
  }),
}
