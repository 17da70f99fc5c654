import { textKey } from '@metiers/schema'
import { itemsOf, type Shape, shapeOf } from './contents.js'
import { type GridColumns, gridBelow } from './grid.js'
import { levelsInItems, type ProposedScale } from './levels.js'
import type { Lexicon } from './lexicon.js'
import type { Occurrence, TitleContents } from './occurrences.js'

/** A section that the documents have: its title, and what its contents show. */
export type FoundSection = {
  text: string
  spellings: string[]
  shape: Shape
  /** The levels of its items, where they show any. */
  scale: ProposedScale | null
  columns: GridColumns | null
  /** The line that says what the levels are called. */
  legend: string[] | null
  /** The first lines of its contents. */
  lines: readonly string[]
  documents: ReadonlySet<number>
  units: number
}

const mostSpellings = 10
const mostLines = 200

/** What the contents of a title show; of each field, where it has two. */
export function foundSections(contents: TitleContents, lexicon: Lexicon): FoundSection[] {
  const { title, occurrences } = contents
  const shape = shapeOf(contents)
  const grid = shape === 'grid' ? gridBelow(contents, lexicon) : null
  const section: FoundSection = {
    text: title.spellings[0] ?? '',
    spellings: distinct(title.spellings).slice(0, mostSpellings),
    shape,
    scale: grid?.scale ?? (shape === 'list' ? levelsInItems(itemsOf(contents), lexicon) : null),
    columns: grid?.columns ?? null,
    legend: null,
    lines: occurrences.flatMap(({ blocks }) => blocks.map(({ node }) => node.value)).slice(0, mostLines),
    documents: new Set(occurrences.map(({ document }) => document)),
    units: title.units,
  }
  const fields = lexicon.isKnown(section.text) || !areSetApart(occurrences) ? null : fieldsIn(section.text)
  return fields === null ? [section] : fields.map(text => ({ ...section, text, spellings: [text] }))
}

const twoFields = /^(\p{L}[\p{L}’']*(?: \p{L}[\p{L}’']*)*) (\p{L}+) ?\/ ?(\p{L}+)$/u

/** The titles in a title of two fields: `Liaisons hiérarchiques / fonctionnelles` is of each. Null where it is one. */
function fieldsIn(text: string): string[] | null {
  const [, start, one, other] = twoFields.exec(text) ?? []
  return start === undefined ? null : [`${start} ${one}`, `${start} ${other}`]
}

/** Whether what stands below a title of two fields has a bar between two values as well, wherever anything does. */
function areSetApart(occurrences: readonly Occurrence[]): boolean {
  const texts = occurrences.flatMap(({ value, blocks: [first] }) => value ?? first?.node.value ?? [])
  return texts.every(text => text === '' || text.split('/').length === 2)
}

// Spellings that a template takes for one.
function distinct(spellings: readonly string[]): string[] {
  return [...new Map(spellings.map(text => [textKey(text), text] as const).reverse()).values()].reverse()
}
