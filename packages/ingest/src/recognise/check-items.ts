import type { Kind } from '@metiers/schema'
import { placeOf } from '../source-block.js'
import { groupTitles, takeGroups } from './groups.js'
import type { Recognised, SectionPart, SectionValue } from './parts.js'
import { takeTables } from './section-tables.js'

const kindsOfItems: ReadonlySet<Kind> = new Set(['list', 'labels', 'occupations', 'codes'])

/**
 * Looks at the items of a section as a person sees them. A line that leads in to bullets is no item of theirs, and is
 * taken out; lines without bullets that were read as one item are noted.
 */
export function checkItems(section: string, part: SectionPart, kind: Kind, found: Recognised): void {
  takeTables(section, part, kind, found)
  if (!kindsOfItems.has(kind)) return
  const titles = groupTitles(part.values)
  part.values = part.values.filter((value, at) => {
    const next = part.values[at + 1]
    if (titles.has(value) || !leadsIn(value, next, next !== undefined && titles.has(next))) return true
    note('lead-in', value)
    found.reported.push(value.block)
    return false
  })
  takeGroups(part, titles)
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
function leadsIn(
  { text, block, cutOff }: SectionValue,
  next: SectionValue | undefined,
  isNextTitle: boolean,
): boolean {
  const isLead = cutOff !== 'heading-inline-value' && !block.inList && /(?::|…|\.\.\.)$/.test(text)
  return isLead && (isNextTitle || next?.block.inList === true)
}
