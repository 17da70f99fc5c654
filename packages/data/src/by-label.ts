import type { Occupation } from '@metiers/schema/data'
import { createFormKey, namesOf, type OccupationName } from '@metiers/schema/occupation-names'
import { textKey } from '@metiers/schema/same-text'
import { about } from '../generated/about.js'
import { occupations } from '../generated/occupations.js'

/**
 * An occupation and the label of it that was meant. `by`: the label is the same text, or the same once abbreviations that
 * the dataset declares are written out and gender and number are set aside (`Directrice des SI`).
 */
export type LabelMatch = OccupationName & { occupation: Occupation; by: 'text' | 'form' }

/**
 * Every occupation that has this label, case, accents, apostrophes, hyphens and spaces aside (`C++` is not `C`), also
 * where it had the label in an earlier release; where none has, every one that has it in another gender or number, or with
 * a declared abbreviation. Matches by preferred label come first, then by alternative, then by hidden ones. A label may be
 * of several occupations, or of none.
 */
export function occupationsByLabel(label: string): LabelMatch[] {
  const found = matching(label, 'text', textKey)
  return found.length > 0 ? found : matching(label, 'form', formKey)
}

const formKey = createFormKey(about.abbreviations ?? [])

function matching(label: string, by: LabelMatch['by'], keyOf: (label: string) => string): LabelMatch[] {
  const wanted = keyOf(label)
  if (wanted === '') return []
  const matches = occupations.flatMap(occupation => {
    const match = namesOf(occupation).find(candidate => keyOf(candidate.label) === wanted)
    return match ? [{ occupation, ...match, by }] : []
  })
  return matches.sort((left, right) => kinds.indexOf(left.kind) - kinds.indexOf(right.kind))
}

const kinds: LabelMatch['kind'][] = ['preferred', 'alternative', 'hidden']
