import { blocksOf, type Root } from '@metiers/document'
import { asideKindSchema, type Place, type ProvenanceRecord } from '@metiers/schema'
import type { Nearby, NearbyOf } from '@metiers/words'
import { groupBy } from './group-by.js'

type Account = Pick<ProvenanceRecord, 'sourceId' | 'place' | 'text' | 'status' | 'part' | 'derivation'>

/**
 * What stands around each place of the documents, from the account of their blocks. The heading above a place is the last
 * one before it in reading order: a heading of the template, or what the document itself styles as one; in a table whose
 * headings stand side by side, that of the same column.
 */
export function nearbyIn(
  provenance: readonly Account[],
  documents: readonly { source: { id: string }; root: Root }[],
): NearbyOf {
  const records = groupBy(provenance, ({ sourceId }) => sourceId)
  const roots = new Map(documents.map(({ source, root }) => [source.id, root]))
  const known = new Map<string, Outline>()
  const outlineOf = (sourceId: string): Outline => {
    const outline = known.get(sourceId) ?? outlineFrom(records.get(sourceId) ?? [], roots.get(sourceId))
    known.set(sourceId, outline)
    return outline
  }
  return place => ('paragraph' in place ? lookUp(place, outlineOf(place.sourceId)) : null)
}

type WordPlace = Exclude<Place, { lines: unknown }>
type Heading = { text: string; place: WordPlace }
/** What stands at each place, and the first words of each row of a table, by their keys. */
type Outline = { at: Map<string, Nearby>; rows: Map<string, Nearby> }

function outlineFrom(records: readonly Account[], root: Root | undefined): Outline {
  const styled = new Set(
    (root ? blocksOf(root) : []).flatMap(({ node }) =>
      node.type === 'heading' && 'paragraph' in node.place ? [keyOf(node.place)] : [],
    ),
  )
  const outline: Outline = { at: new Map(), rows: new Map() }
  const besides = new Map<string, Heading>()
  let above: { heading: Heading | null; part: string | null } = { heading: null, part: null }
  for (const record of records) {
    const { place, text } = record
    if (!('paragraph' in place)) continue
    const key = keyOf(place)
    // The account has the texts beside the tree at its end: nothing stands above or below them there.
    const isInBody = place.part === undefined && !asideKinds.has(record.part)
    const opens = isInBody && (styled.has(key) || opensPart(record, above.part))
    const heading = isInBody && !opens ? headingAbove(place, above.heading, besides) : null
    const words = isWords(text) ? text : null
    if (!outline.at.has(key)) outline.at.set(key, { heading, words })
    const row = rowOf(place)
    if (row !== null && words !== null && !outline.rows.has(row)) outline.rows.set(row, { heading, words })
    if (!opens) continue
    const opened = { text: headingText(record), place }
    above = { heading: opened, part: record.part }
    if ('table' in place) besides.set(columnOf(place), opened)
  }
  return outline
}

/** A block is a heading of the template where it is the first of its section that is no data, or has data behind it. */
function opensPart({ status, part, derivation, text }: Account, current: string | null): boolean {
  if (derivation === 'heading-inline-value') return true
  return status === 'furniture' && part !== current && !ornaments.has(part) && isWords(text)
}

const asideKinds: ReadonlySet<string> = new Set(asideKindSchema.options)
// What the account calls furniture and opens no part of a document.
const ornaments: ReadonlySet<string> = new Set(['markup', 'guidance'])

function headingText({ text, derivation }: Account): string {
  return derivation === 'heading-inline-value' ? (text.split(/\s*:/)[0] ?? text) : text
}

function headingAbove(
  place: WordPlace,
  last: Heading | null,
  besides: ReadonlyMap<string, Heading>,
): string | null {
  if (last === null) return null
  if (!('table' in place) || !('table' in last.place) || last.place.table !== place.table) return last.text
  const ofColumn = besides.get(columnOf(place))
  return ofColumn && 'table' in ofColumn.place && ofColumn.place.row === last.place.row
    ? ofColumn.text
    : last.text
}

function lookUp(place: WordPlace, { at, rows }: Outline): Nearby | null {
  const row = rowOf(place)
  const beside = row === null ? undefined : rows.get(row)
  const found = at.get(keyOf(place))
  // A tick, or an empty cell, is found by what its row is about.
  return found ? { heading: found.heading, words: found.words ?? beside?.words ?? null } : (beside ?? null)
}

function isWords(text: string): boolean {
  return /\p{L}.*\p{L}/u.test(text)
}

function keyOf(place: WordPlace): string {
  const { part = '', paragraph } = place
  return 'table' in place
    ? `${part} ${place.table} ${place.row} ${place.column} ${paragraph}`
    : `${part} ${paragraph}`
}

function rowOf(place: WordPlace): string | null {
  return 'table' in place ? `${place.part ?? ''} ${place.table} ${place.row}` : null
}

function columnOf(place: Extract<WordPlace, { table: number }>): string {
  return `${place.table} ${place.column}`
}
