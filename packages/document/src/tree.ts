import type { Place } from '@metiers/schema'
import type { Mark } from './marks.js'

/*
 * The document tree: a unist tree of our own. mdast's table cells hold only phrasing and know no spans;
 * ours hold flow content. Every node has the place where it stands; `value` is normalised text.
 */

export type Root = { type: 'root'; children: Flow[] }
export type Flow = Heading | Paragraph | List | Table | Syntax

/**
 * A title line. `depth` starts at 1; numbering is not part of `value`. `styled` where the document itself says
 * that the line is a heading; else its form does. `marker` is the number that was taken off where a person typed it.
 */
export type Heading = {
  type: 'heading'
  depth: number
  value: string
  lines?: string[][]
  styled?: true
  marker?: string
  place: Place
}

/**
 * A line or paragraph of text. `mark` is there where the whole paragraph is one tick-like mark; `marker` is the
 * bullet or number before the value that a person typed in a format that has lists of its own.
 *
 * `lines` is there where the paragraph shows more than one line, or texts set apart by a tab: its visible lines, each
 * cut at its tabs, each piece normalised. `value` is the whole text, with a space for each break and tab. `bold` where
 * all of its text is: in a document without heading styles that is what its titles look like. `lead` is the first words
 * of `value` where these alone are bold, as a title that stands on the line of its text is; it is a few words long.
 */
export type Paragraph = {
  type: 'paragraph'
  value: string
  lines?: string[][]
  place: Place
  mark?: Mark
  marker?: string
  bold?: true
  lead?: string
}

export type List = { type: 'list'; children: ListItem[]; place: Place }
/** `marker`: the number or words that the page shows before the item, where they are not a plain bullet: `1.`, `a)`. */
export type ListItem = { type: 'listItem'; children: Flow[]; marker?: string; place: Place }

export type Table = { type: 'table'; children: Row[]; place: Place }
export type Row = { type: 'row'; children: Cell[]; place: Place }
/** `column` is the first column that the cell covers, 1-based. */
export type Cell = {
  type: 'cell'
  column: number
  columnSpan: number
  rowSpan: number
  children: Flow[]
  place: Place
}

/** A line that holds only the markup of its format, such as the rule under a Markdown table's header. */
export type Syntax = { type: 'syntax'; value: string; place: Place }
