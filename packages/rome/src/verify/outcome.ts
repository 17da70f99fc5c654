import {
  type AppellationCheck,
  type FicheCheck,
  type Outcome,
  outcomes,
  type VerificationResult,
} from './verification.js'

/** The gravest thing that the two checks of a mapping found. */
export function outcomeOf(fiche: FicheCheck, appellation: AppellationCheck | null): Outcome {
  const found = new Set<Outcome>([ofFiche[fiche.outcome]])
  if (appellation) {
    found.add(ofAppellation[appellation.outcome])
    if (appellation.hasMoved) found.add('appellation-moved')
  }
  return outcomes.find(outcome => found.has(outcome)) ?? 'unchanged'
}

/** Whether a person must look (`warning`), may want to know (`info`), or neither. */
export function severityOf(outcome: Outcome): VerificationResult['severity'] {
  if (outcome === 'unchanged') return 'none'
  return informative.has(outcome) ? 'info' : 'warning'
}

const informative = new Set<Outcome>(['label-respelt', 'appellation-respelt', 'not-in-this-part'])

const ofFiche: Record<FicheCheck['outcome'], Outcome> = {
  gone: 'code-gone',
  changed: 'label-changed',
  respelt: 'label-respelt',
  'not-in-this-part': 'not-in-this-part',
  unchanged: 'unchanged',
}

// An appellation that could not be looked up says nothing against its mapping; how many there are is counted.
const ofAppellation: Record<AppellationCheck['outcome'], Outcome> = {
  gone: 'appellation-gone',
  renamed: 'appellation-renamed',
  respelt: 'appellation-respelt',
  'not-in-this-part': 'unchanged',
  'not-checked': 'unchanged',
  unchanged: 'unchanged',
}
