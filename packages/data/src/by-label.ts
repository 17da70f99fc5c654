import type { Occupation } from '@metiers/schema/data'
import { textKey } from '@metiers/schema/same-text'
import { occupations } from '../generated/occupations.js'

/** An occupation and the label of it that was meant. */
export type LabelMatch = {
  occupation: Occupation
  label: string
  language: 'fr' | 'en'
  kind: 'preferred' | 'alternative' | 'hidden'
}

/**
 * Every occupation that has this label, case, accents, apostrophes, hyphens and spaces aside (`C++` is not `C`);
 * matches by preferred label come first, then by alternative, then by hidden ones. A label may be of several occupations, or of none.
 */
export function occupationsByLabel(label: string): LabelMatch[] {
  const wanted = textKey(label)
  if (wanted === '') return []
  const matches = occupations.flatMap(occupation => {
    const match = labelsOf(occupation).find(candidate => textKey(candidate.label) === wanted)
    return match ? [{ occupation, ...match }] : []
  })
  return matches.sort((left, right) => kinds.indexOf(left.kind) - kinds.indexOf(right.kind))
}

const kinds: LabelMatch['kind'][] = ['preferred', 'alternative', 'hidden']

function labelsOf({
  preferredLabel,
  alternativeLabels,
  hiddenLabels,
}: Occupation): Omit<LabelMatch, 'occupation'>[] {
  const all = (labels: string[], language: 'fr' | 'en', kind: LabelMatch['kind']) =>
    labels.map(label => ({ label, language, kind }))
  return [
    ...all([preferredLabel.fr], 'fr', 'preferred'),
    ...all(alternativeLabels.fr, 'fr', 'alternative'),
    ...all(alternativeLabels.en, 'en', 'alternative'),
    ...all(hiddenLabels.fr, 'fr', 'hidden'),
  ]
}
