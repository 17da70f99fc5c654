import { asideKindSchema, type Place } from '@metiers/schema'
import { z } from 'zod'
import type { ReadResult } from './readers/reader.js'
import type { Cell, Flow, Heading, List, ListItem, Paragraph, Row, Syntax, Table } from './tree.js'

// Every member of a node: one that is optional, and that a schema leaves out, would be a fault in what we have read ourselves.
type Shape<Node> = Record<keyof Node, z.ZodType>

// By hand: there is one at each node, and the union of `placeSchema` takes ten times as long.
const place = z.custom<Place>(isPlace, 'is no place')
const value = z.string()

const mark = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('character'), value }),
  z.strictObject({ kind: z.literal('font'), value, font: z.string() }),
  z.strictObject({ kind: z.literal('checkbox'), value, checked: z.boolean() }),
  z.strictObject({ kind: z.literal('picture'), value }),
])
const lines = z.array(z.array(value))
const flow: z.ZodType<Flow> = z.lazy(() =>
  z.discriminatedUnion('type', [heading, paragraph, list, table, syntax]),
)
const heading = z.strictObject({
  type: z.literal('heading'),
  depth: z.int(),
  value,
  lines: lines.exactOptional(),
  styled: z.literal(true).exactOptional(),
  marker: value.exactOptional(),
  place,
} satisfies Shape<Heading>)
const paragraph = z.strictObject({
  type: z.literal('paragraph'),
  value,
  lines: lines.exactOptional(),
  place,
  mark: mark.exactOptional(),
  marker: value.exactOptional(),
  bold: z.literal(true).exactOptional(),
  lead: z.string().exactOptional(),
} satisfies Shape<Paragraph>)
const listItem: z.ZodType<ListItem> = z.strictObject({
  type: z.literal('listItem'),
  children: z.array(flow),
  marker: value.exactOptional(),
  place,
} satisfies Shape<ListItem>)
const list = z.strictObject({
  type: z.literal('list'),
  children: z.array(listItem),
  place,
} satisfies Shape<List>)
const cell = z.strictObject({
  type: z.literal('cell'),
  column: z.int(),
  columnSpan: z.int(),
  rowSpan: z.int(),
  children: z.array(flow),
  place,
} satisfies Shape<Cell>)
const row: z.ZodType<Row> = z.strictObject({
  type: z.literal('row'),
  children: z.array(cell),
  place,
} satisfies Shape<Row>)
const table = z.strictObject({
  type: z.literal('table'),
  children: z.array(row),
  place,
} satisfies Shape<Table>)
const syntax = z.strictObject({ type: z.literal('syntax'), value, place } satisfies Shape<Syntax>)

const author = z.string().nullable()

/** What a reader gives, to check one that was kept in a file. A key that it does not know is a fault. */
export const readResultSchema: z.ZodType<ReadResult> = z.strictObject({
  root: z.strictObject({ type: z.literal('root'), children: z.array(flow) }),
  asides: z.array(z.strictObject({ kind: asideKindSchema, text: z.string(), author, place })),
  notes: z.array(
    z.strictObject({
      kind: z.enum([
        'encoding-guessed',
        'encoding-doubtful',
        'markup-dropped',
        'tracked-insertion',
        'unknown-sign',
        'number-out-of-range',
      ]),
      detail: z.string(),
      font: z.string().exactOptional(),
      text: z.string().exactOptional(),
      author: author.exactOptional(),
      place: place.nullable(),
    }),
  ),
})

function isPlace(found: unknown): boolean {
  if (typeof found !== 'object' || found === null) return false
  if ('lines' in found) {
    const { lines, ...others } = found
    return Array.isArray(lines) && lines.length === 2 && lines.every(isCount) && isNothing(others)
  }
  if (!('paragraph' in found)) return false
  const { paragraph, ...withPart } = found
  const { part, ...others } = { part: 'body', ...withPart }
  if (!isCount(paragraph) || typeof part !== 'string') return false
  if (!('table' in others && 'row' in others && 'column' in others)) return isNothing(others)
  const { table, row, column, ...more } = others
  return [table, row, column].every(isCount) && isNothing(more)
}

function isCount(found: unknown): boolean {
  return typeof found === 'number' && Number.isInteger(found) && found > 0
}

function isNothing(found: object): boolean {
  return Object.keys(found).length === 0
}
