import type { Occupation } from '@metiers/schema/data'
import { textKey } from '@metiers/schema/same-text'
import { masculine, singular } from '@metiers/schema/word-forms'
import { about } from '../generated/about.js'
import { occupations } from '../generated/occupations.js'

/**
 * An occupation and the label of it that was meant. `by`: the label is the same text, or the same once abbreviations that
 * the dataset declares are written out and gender and number are set aside (`Directrice des SI`).
 */
export type LabelMatch = {
  occupation: Occupation
  label: string
  language: 'fr' | 'en'
  kind: 'preferred' | 'alternative' | 'hidden'
  by: 'text' | 'form'
}

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

function matching(label: string, by: LabelMatch['by'], keyOf: (label: string) => string): LabelMatch[] {
  const wanted = keyOf(label)
  if (wanted === '') return []
  const matches = occupations.flatMap(occupation => {
    const match = labelsOf(occupation).find(candidate => keyOf(candidate.label) === wanted)
    return match ? [{ occupation, ...match, by }] : []
  })
  return matches.sort((left, right) => kinds.indexOf(left.kind) - kinds.indexOf(right.kind))
}

const kinds: LabelMatch['kind'][] = ['preferred', 'alternative', 'hidden']

function labelsOf({
  preferredLabel,
  alternativeLabels,
  hiddenLabels,
}: Occupation): Pick<LabelMatch, 'label' | 'language' | 'kind'>[] {
  const all = (labels: string[], language: 'fr' | 'en', kind: LabelMatch['kind']) =>
    labels.map(label => ({ label, language, kind }))
  return [
    ...all([preferredLabel.fr], 'fr', 'preferred'),
    ...all(preferredLabel.en === undefined ? [] : [preferredLabel.en], 'en', 'preferred'),
    ...all(alternativeLabels.fr, 'fr', 'alternative'),
    ...all(alternativeLabels.en, 'en', 'alternative'),
    ...all(hiddenLabels.fr, 'fr', 'hidden'),
  ]
}

const abbreviations = (about.abbreviations ?? []).map(({ text, standsFor }) => ({
  short: `-${textKey(text)}-`,
  long: `-${textKey(standsFor)}-`,
}))

function formKey(label: string): string {
  const writtenOut = abbreviations.reduce(
    (key, { short, long }) => key.replaceAll(short, long),
    `-${textKey(label)}-`,
  )
  return writtenOut
    .slice(1, -1)
    .split('-')
    .map(word => masculine(singular(word)))
    .join('-')
}
