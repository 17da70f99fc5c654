import { identifierOf, type Occupation } from '@metiers/schema'
import { onceEach } from './memo'
import { occupationPointer } from './occupations'
import type { Dataset } from './read-dataset'
import { sameTextKey } from './same-text'

/** A main activity, with every fiche that has it, and where in `nomenclature.json`. */
export type Activity = {
  text: string
  anchor: string
  uses: { occupation: Occupation; pointer: string }[]
}

const activitiesByKey = onceEach((dataset: Dataset) => {
  const byKey = new Map<string, Activity>()
  const taken = new Set<string>()
  for (const occupation of dataset.nomenclature.occupations) {
    const base = `${occupationPointer(dataset, occupation)}/profile/mainActivities`
    for (const [index, text] of (occupation.profile?.mainActivities ?? []).entries()) {
      const use = { occupation, pointer: `${base}/${index}` }
      const known = byKey.get(sameTextKey(text))
      // A fiche that says a thing twice has it once.
      if (known?.uses.at(-1)?.occupation === occupation) continue
      if (known) known.uses.push(use)
      else byKey.set(sameTextKey(text), { text, anchor: freeAnchor(taken, text), uses: [use] })
    }
  }
  return byKey
})

/** Every main activity, those that most occupations share first, then by their text. */
export const activitiesOf = onceEach((dataset: Dataset): Activity[] => {
  const byText = new Intl.Collator('fr').compare
  return [...activitiesByKey(dataset).values()].toSorted(
    (a, b) => b.uses.length - a.uses.length || byText(a.text, b.text) || (a.anchor < b.anchor ? -1 : 1),
  )
})

/** The main activity that a text is, where more than one occupation has it. */
export function sharedActivity(dataset: Dataset, text: string): Activity | undefined {
  const activity = activitiesByKey(dataset).get(sameTextKey(text))
  return activity !== undefined && activity.uses.length > 1 ? activity : undefined
}

/** An address made of the words; a number after it where another activity has the same letters (C, C++). */
function freeAnchor(taken: Set<string>, text: string): string {
  const stem = identifierOf(text).slice(0, 60).replace(/-$/, '')
  let anchor = stem
  for (let n = 2; taken.has(anchor); n += 1) anchor = `${stem}-${n}`
  taken.add(anchor)
  return anchor
}
