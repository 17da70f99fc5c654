import type { Occupation } from '@metiers/schema'
import { onceEach } from './memo'
import { alphabetical, inUse } from './occupations'
import type { Dataset } from './read-dataset'

/** So many occupations stand on one page. No page holds all of anything: of more, it leads on to pages of so many. */
export const mostOnPage = 300

/** Whether there are more occupations than one page shows. */
export function isLarge(dataset: Dataset): boolean {
  return inUse(dataset).length > mostOnPage
}

/** A part of the alphabetical list; `number` counts from 1. */
export type ListPart = { number: number; occupations: Occupation[]; from: string; to: string }

/** The alphabetical list in parts that a page shows: one where it shows all. */
export const listParts = onceEach((dataset: Dataset): ListPart[] => {
  const all = alphabetical(dataset)
  return Array.from({ length: Math.ceil(all.length / mostOnPage) }, (_, index) => {
    const occupations = all.slice(index * mostOnPage, (index + 1) * mostOnPage)
    const name = (occupation: Occupation | undefined) => occupation?.preferredLabel.fr ?? ''
    return { number: index + 1, occupations, from: name(occupations[0]), to: name(occupations.at(-1)) }
  })
})
