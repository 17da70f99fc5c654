import type { IdentifierTroubles } from '@metiers/schema'
import type { SaysTroubles } from '../../words.js'

/** What an id names, as commands write it: a skill behind `skill/`, else an occupation. */
function what(id: string): string {
  return id.startsWith('skill/') ? 'skill' : 'occupation'
}

function a(id: string): string {
  return id.startsWith('skill/') ? 'a skill' : 'an occupation'
}

/** An id that a command names, and what may be done with it. */
export const identifierTroubles: SaysTroubles<IdentifierTroubles> = {
  'unknown-id': ({ id, nearest }) => ({
    problem: `there is no id "${id}"`,
    expected: `the id of ${a(id)} that was published${nearest === null ? '' : `, such as "${nearest}"`}`,
    advice: 'Look it up in that file; metiers ids update enters the ids of the sources.',
  }),
  'id-is-deprecated': ({ id, isRetired }) => ({
    problem: `"${id}" is deprecated${isRetired ? ' already' : ''}`,
    expected: `${a(id)} that is not`,
    advice: 'Correct the entry by hand if it is wrong.',
  }),
  'unknown-successor': ({ id, nearest }) => ({
    problem: `the ${what(id)} "${id}" is neither in the sources nor in identifiers.yaml`,
    expected: `the id of ${a(id)} of the sources or of that file${nearest === null ? '' : `, such as "${nearest}"`}`,
    advice: `Put the ${what(id)} into the sources first: metiers check then says its id.`,
  }),
  'successor-is-retired': ({ id, replacedBy }) => ({
    problem: `"${id}" is deprecated itself`,
    expected: `${a(id)} in use`,
    advice:
      replacedBy.length === 0
        ? `Name ${a(id)} that the sources have.`
        : `Name what took its place instead: ${replacedBy.join(' ')}.`,
  }),
  'replaced-by-itself': ({ id }) => ({
    problem: `"${id}" cannot take its own place`,
    expected: `another ${what(id)}`,
    advice: `Leave it out on one of the two sides; ${a(id)} that stays in the sources keeps its id.`,
  }),
  'split-into-one': ({ id, into }) => ({
    problem: `only one ${what(id)} is named, "${into}"`,
    expected: 'at least two ids',
    advice: `Name them all; for a single one: metiers merge ${id} --into ${into}.`,
  }),
  'still-in-sources': ({ id, label }) => ({
    problem: `the ${what(id)} “${label}” (${id}) is still there`,
    expected: 'sources that have it no more',
    advice: 'Take it out of the list and the profiles, and run the command again.',
  }),
}
