import type { ConceptMapping } from '@metiers/schema'
import type { CheckContext } from './check-fiche.js'
import { compareLabels } from './compare-labels.js'
import { conceptIn, parentIn } from './concepts.js'
import type { AppellationCheck } from './verification.js'

/** Looks the appellation of a mapping up by its number (OGR), which stays when it moves; null where none is stated. */
export function checkAppellation(mapping: ConceptMapping, context: CheckContext): AppellationCheck | null {
  const { release, isPartial } = context
  if (mapping.appellationCode === null) return null
  const none = { label: null, hasMoved: false, fiche: null, parent: null }
  if (release.appellations === null) return { ...none, outcome: 'not-checked' }
  const found = release.appellations.get(mapping.appellationCode)
  if (!found) return { ...none, outcome: isPartial ? 'not-in-this-part' : 'gone' }
  const change =
    mapping.appellationLabel === null ? 'unchanged' : compareLabels(mapping.appellationLabel, found.label)
  return {
    outcome: change === 'changed' ? 'renamed' : change,
    label: found.label,
    hasMoved: found.ficheCode !== mapping.code,
    fiche: conceptIn(release, found.ficheCode),
    parent: parentIn(release, found.ficheCode),
  }
}
