import { listEntry } from '../steward-lines.js'

/** The reason that a steward is to write in the place of this text. */
const because = 'to be written: why'

/** How to settle something in the file of decisions: the lines to paste, under what is to be said of them. */
export function decide(
  list: 'abbreviations' | 'aliases' | 'skillAliases' | 'identifiers' | 'corrections',
  entry: Record<string, string>,
): string {
  const lines = listEntry(list, { ...entry, because })
  const completed = Object.values(entry).includes(someId) ? ', with the id of that occupation' : ''
  return `paste into sources/decisions.yaml${completed} (without the line “${list}:” where it is there already):\n\n${lines}`
}

/** Where which occupation is meant is for a person to say: the id to write in its place. */
export const someId = 'id-of-the-occupation'
