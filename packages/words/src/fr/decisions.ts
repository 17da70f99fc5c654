import { listEntry } from '../steward-lines.js'
import { phrase } from './phrase.js'

/** The reason that a steward is to write in the place of this text. */
const because = 'à compléter : pourquoi'

/** How to settle something in the file of decisions: the lines to paste, under what is to be said of them. */
export function decide(
  list: 'abbreviations' | 'aliases' | 'skillAliases' | 'identifiers' | 'corrections',
  entry: Record<string, string>,
): string {
  const lines = listEntry(list, { ...entry, because })
  const completed = Object.values(entry).includes(someId) ? ', avec l’identifiant de ce métier' : ''
  return phrase`collez dans sources/decisions.yaml${completed} (sans répéter la ligne « ${list}: » si elle y est déjà) :

${lines}`
}

/** Where which occupation is meant is for a person to say: the id to write in its place. */
export const someId = 'identifiant-du-metier'
