import type { Occupation } from '@metiers/schema'
import { both, type Draft, draft, type Subject } from './draft.js'
import { diffWords } from './words.js'

/** What changed in the names of an occupation: its preferred label, and the sets of the others (SKOS knows no order in them). */
export function compareLabels(subject: Subject, old: Occupation, now: Occupation): Draft[] {
  return [
    ...compareName(subject, 'occupation-renamed', old.preferredLabel.fr, now.preferredLabel.fr),
    ...compareEnglish(subject, old.preferredLabel.en, now.preferredLabel.en),
    ...compareSet(
      subject,
      'alternative-labels',
      '/alternativeLabels/fr',
      old.alternativeLabels.fr,
      now.alternativeLabels.fr,
    ),
    ...compareSet(
      subject,
      'alternative-labels-en',
      '/alternativeLabels/en',
      old.alternativeLabels.en,
      now.alternativeLabels.en,
    ),
    ...compareSet(subject, 'hidden-labels', '/hiddenLabels/fr', old.hiddenLabels.fr, now.hiddenLabels.fr),
  ]
}

function compareEnglish(subject: Subject, old: string | undefined, now: string | undefined): Draft[] {
  if (old === now) return []
  const part = 'preferred-label-en'
  const pointer = '/preferredLabel/en'
  return [
    ...(old === undefined
      ? []
      : [draft(subject, { kind: 'label-removed', part, below: { old: pointer }, old })]),
    ...(now === undefined
      ? []
      : [draft(subject, { kind: 'label-added', part, below: { new: pointer }, new: now })]),
  ]
}

/** The preferred label of an occupation or group. */
export function compareName(
  subject: Subject,
  kind: 'occupation-renamed' | 'family-renamed' | 'subfamily-renamed',
  old: string,
  now: string,
): Draft[] {
  if (old === now) return []
  const below = both('/preferredLabel/fr')
  return [draft(subject, { kind, part: 'title', below, old, new: now, words: diffWords(old, now) })]
}

function compareSet(subject: Subject, part: string, below: string, old: string[], now: string[]): Draft[] {
  const [before, after] = [new Set(old), new Set(now)]
  return [
    ...[...before]
      .filter(label => !after.has(label))
      .map(label =>
        draft(subject, {
          kind: 'label-removed',
          part,
          below: { old: `${below}/${old.indexOf(label)}` },
          old: label,
        }),
      ),
    ...[...after]
      .filter(label => !before.has(label))
      .map(label =>
        draft(subject, {
          kind: 'label-added',
          part,
          below: { new: `${below}/${now.indexOf(label)}` },
          new: label,
        }),
      ),
  ]
}
