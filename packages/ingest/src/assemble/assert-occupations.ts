import { UnreadableInput } from '@metiers/document'
import type { ListPart } from '../recognise/parts.js'
import { placeOf } from '../source-block.js'

/** ROME 4 has 11,000 appellations, ESCO 3,000 occupations: a list beyond this is of something else. */
export const mostOccupations = 100_000

/**
 * Throws `UnreadableInput` at the first item beyond the limit, before labels are compared with each other. `pathOf` gives
 * the file of a source id.
 */
export function assertOccupations(lists: readonly ListPart[], pathOf: (sourceId: string) => string): void {
  let count = 0
  for (const { items } of lists) {
    const first = items[mostOccupations - count]
    count += items.length
    if (!first) continue
    const place = placeOf(first)
    const total = lists.reduce((sum, list) => sum + list.items.length, 0)
    throw new UnreadableInput({
      code: 'too-many-occupations',
      path: pathOf(place.sourceId),
      ...('lines' in place ? { place: { line: place.lines[0] } } : 'paragraph' in place && { place }),
      facts: { count: total, limit: mostOccupations },
    })
  }
}
