import { bilingual } from './bilingual'

/** The form that filters a list. */
export const filterWords = bilingual(
  { all: 'Tout', reset: 'Tout montrer' },
  { all: 'All', reset: 'Show all' },
)
