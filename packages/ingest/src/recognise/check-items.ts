import type { Kind } from '@metiers/schema'
import { placeOf } from '../source-block.js'
import type { Recognised, SectionPart, SectionValue } from './parts.js'

const kindsOfItems: ReadonlySet<Kind> = new Set(['list', 'labels', 'occupations', 'codes'])

/**
 * Looks at the items of a section as a person sees them. A line that leads in to bullets is no item of theirs, and is
 * taken out; lines without bullets that were read as one item are noted.
 */
export function checkItems(section: string, part: SectionPart, kind: Kind, found: Recognised): void {
  if (!kindsOfItems.has(kind)) return
  part.values = part.values.filter((value, at) => {
    if (!leadsIn(value, part.values[at + 1])) return true
    note('lead-in', value)
    found.reported.push(value.block)
    return false
  })
  for (const value of part.values) {
    if (value.lines > 1 && !value.block.inList && kind !== 'codes') note('item-of-lines', value)
  }

  function note(kind: 'lead-in' | 'item-of-lines', { text, block, lines }: SectionValue) {
    const at = { place: placeOf(block), occupationId: null }
    found.observations.push(
      kind === 'lead-in' ? { kind, section, text, ...at } : { kind, section, text, lines, ...at },
    )
  }
}

// "Le boulanger est chargé de :" before bullets. A heading with its value on its line is no such line.
function leadsIn({ text, block, cutOff }: SectionValue, next: SectionValue | undefined): boolean {
  return (
    cutOff !== 'heading-inline-value' &&
    !block.inList &&
    /(?::|…|\.\.\.)$/.test(text) &&
    next?.block.inList === true
  )
}
