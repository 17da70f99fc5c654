import type { SectionId } from '@metiers/schema'
import { placeOf } from '../source-block.js'
import type { SectionTemplate } from '../template/template.js'
import { markerOf } from './marker-shape.js'
import type { Recognised, SectionPart, SectionValue } from './parts.js'

const kindsOfItems: ReadonlySet<SectionTemplate['kind']> = new Set(['list', 'labels', 'occupations', 'codes'])

/**
 * Looks at the items of a section as a person sees them. A line that leads in to bullets is no item of theirs, and is
 * taken out; lines without bullets that were read as one item, and words that the page numbers an item with, are noted.
 */
export function checkItems(
  section: SectionId,
  part: SectionPart,
  kind: SectionTemplate['kind'],
  found: Recognised,
): void {
  if (!kindsOfItems.has(kind)) return
  part.values = part.values.filter((value, at) => {
    if (!leadsIn(value, part.values[at + 1])) return true
    note('lead-in', value)
    found.reported.push(value.block)
    return false
  })
  for (const value of part.values) {
    if (value.lines > 1 && !value.block.inList && kind !== 'codes') note('item-of-lines', value)
    const marker = markerOf(value.block)
    if (marker !== null && hasWords(marker)) note('marker-words', value, marker)
  }

  function note(
    kind: 'lead-in' | 'item-of-lines' | 'marker-words',
    { text, block, lines }: SectionValue,
    marker = '',
  ) {
    const at = { place: placeOf(block), occupationId: null }
    if (kind === 'marker-words') found.observations.push({ kind, section, text, marker, ...at })
    else if (kind === 'item-of-lines') found.observations.push({ kind, section, text, lines, ...at })
    else found.observations.push({ kind, section, text, ...at })
  }
}

// "Le boulanger est chargé de :" before bullets. A heading with its value on its line is no such line.
function leadsIn({ text, block, inline }: SectionValue, next: SectionValue | undefined): boolean {
  return !inline && !block.inList && /(?::|…|\.\.\.)$/.test(text) && next?.block.inList === true
}

// Numbers of every kind are the list's own; "Mission 1 :" says something of the item.
function hasWords(marker: string): boolean {
  return (marker.match(/\p{L}{2,}/gu) ?? []).some(word => !/^[ivxlcdm]+$/i.test(word))
}
