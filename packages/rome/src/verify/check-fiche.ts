import type { ConceptMapping } from '@metiers/schema'
import type { Fiche, Release } from '../release/release.js'
import { changedWords, compareLabels } from './compare-labels.js'
import { conceptIn, parentIn } from './concepts.js'
import type { FicheCheck } from './verification.js'

/** What a check needs beside a mapping. `before` is the release that the mappings were made with, where it is at hand. */
export type CheckContext = { release: Release; isPartial: boolean; before: Release | null }

/** Looks the code of a mapping up in the release, and compares the labels. */
export function checkFiche({ code, label }: ConceptMapping, context: CheckContext): FicheCheck {
  const { release, isPartial } = context
  const fiche = release.fiches.get(code)
  const none = { label: null, parent: null, words: { gone: [], added: [] }, labelNowAt: [], before: null }
  if (!fiche) {
    // In a part of a release, absence proves nothing.
    if (isPartial) return { ...none, outcome: 'not-in-this-part' }
    return {
      ...none,
      outcome: 'gone',
      labelNowAt: labelNowAt(label, code, release),
      before: before(code, context),
    }
  }
  const outcome = compareLabels(label, fiche.label)
  const checked = { ...none, outcome, label: fiche.label, parent: parentIn(release, code) }
  if (outcome !== 'changed') return checked
  return {
    ...checked,
    words: changedWords(label, fiche.label),
    labelNowAt: labelNowAt(label, code, release),
    before: before(code, context),
  }
}

function labelNowAt(label: string, code: string, { fiches }: Release) {
  return [...fiches.values()]
    .filter((fiche: Fiche) => fiche.code !== code && compareLabels(label, fiche.label) !== 'changed')
    .map(fiche => ({ code: fiche.code, label: fiche.label }))
}

function before(code: string, { release, before: earlier }: CheckContext): FicheCheck['before'] {
  const fiche = earlier?.fiches.get(code)
  if (!earlier || !fiche) return null
  // Without a table of appellations, nobody can say where they went.
  const known = release.appellations === null ? [] : [...(earlier.appellations?.values() ?? [])]
  const appellations = known.filter(({ ficheCode }) => ficheCode === code)
  return {
    version: earlier.version.value,
    label: fiche.label,
    parent: parentIn(earlier, code),
    appellations: appellations.map(({ code: number, label }) => {
      const now = release.appellations?.get(number)
      return { code: number, label, now: now ? conceptIn(release, now.ficheCode) : null }
    }),
  }
}
