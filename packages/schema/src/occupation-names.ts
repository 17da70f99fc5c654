import { textKey } from './same-text.js'
import { masculine, singular } from './word-forms.js'

/** A label of an occupation, and what kind of label it is. */
export type OccupationName = {
  label: string
  language: 'fr' | 'en'
  kind: 'preferred' | 'alternative' | 'hidden'
}

// Not the type of zod, which those who only use the data do not have.
type Labelled = {
  preferredLabel: { fr: string; en?: string | undefined }
  alternativeLabels: { fr: string[]; en: string[] }
  hiddenLabels: { fr: string[] }
}

/** Every label of an occupation, also those of earlier releases: the preferred first, then the alternative and hidden ones. */
export function namesOf({ preferredLabel, alternativeLabels, hiddenLabels }: Labelled): OccupationName[] {
  const all = (labels: string[], language: 'fr' | 'en', kind: OccupationName['kind']) =>
    labels.map(label => ({ label, language, kind }))
  return [
    ...all([preferredLabel.fr], 'fr', 'preferred'),
    ...all(preferredLabel.en === undefined ? [] : [preferredLabel.en], 'en', 'preferred'),
    ...all(alternativeLabels.fr, 'fr', 'alternative'),
    ...all(alternativeLabels.en, 'en', 'alternative'),
    ...all(hiddenLabels.fr, 'fr', 'hidden'),
  ]
}

/**
 * Makes the key that a label has whatever its gender and number, and with the abbreviations that a dataset declares
 * written out: `Directrice des SI` has that of `Directeur des systèmes d’information`. Needs no zod: it is also
 * `@metiers/schema/occupation-names`.
 */
export function createFormKey(
  abbreviations: readonly { text: string; standsFor: string }[],
): (label: string) => string {
  const written = abbreviations.map(({ text, standsFor }) => ({
    short: `-${textKey(text)}-`,
    long: `-${textKey(standsFor)}-`,
  }))
  return label =>
    written
      .reduce((key, { short, long }) => key.replaceAll(short, long), `-${textKey(label)}-`)
      .slice(1, -1)
      .split('-')
      .map(word => masculine(singular(word)))
      .join('-')
}
