import type { Observation } from '../observation.js'
import type { SourceBlock } from '../source-block.js'
import type { SectionGroup } from './groups.js'

/**
 * What is cut off beside a value, by the name of its derivation: its heading, what the form says, values of other sections,
 * the code before the title of a fiche.
 */
export type CutOff = 'heading-inline-value' | 'guidance-cut' | 'line-split' | 'title-code'

/**
 * A value of a section: a block's text, or the text that stands beside the heading on its line or on the lines after it,
 * or after the form's guidance. `lines` is how many lines of its block the value shows.
 */
export type SectionValue = { text: string; block: SourceBlock; cutOff: CutOff | null; lines: number }

/** The list of occupations: its items, and how many the heading says there are. */
export type ListPart = { heading: SourceBlock; statedCount: number | null; items: SourceBlock[] }

/** The bullets under the heading of the profiles: the occupations whose profiles follow. */
export type ProfileIndexPart = { heading: SourceBlock; items: SourceBlock[] }

/** A label in the grid, with the blocks that it is made of. */
export type GridLabel = { text: string; blocks: SourceBlock[] }
/** A cell of the grid below its header: the whole label, the family, and the column's sub-family if it has one. */
export type GridEntry = GridLabel & { family: number; subfamily: number | null }
/** The grid: families with their sub-families, and the occupations in their columns. */
export type GridPart = {
  families: (GridLabel & { subfamilies: GridLabel[] })[]
  entries: GridEntry[]
  block: SourceBlock
}

/** Why the level of a ticked competence is not known. */
export type LevelDoubt =
  | 'column-lost'
  | 'mark-unclear'
  | 'cell-merged'
  | 'head-merged'
  | 'column-unknown'
  | 'table-split'
  | 'no-columns'
  | 'nothing'
  | 'not-written'

/** A text of a row: a block, or the piece of it that a tab, a line or a sign sets apart. */
export type RowText = { block: SourceBlock; text: string; isWhole: boolean }

/** One row of a graded list, as far as the document tells. */
export type GradedRow = {
  category: RowText[]
  /** What ticks the row, or may do so. */
  ticks: SourceBlock[]
  /** Boxes that are there and not ticked. */
  boxes: SourceBlock[]
  /** What says that the row is not required, where nothing ticks it. */
  refusals: SourceBlock[]
  isRequired: boolean
  /** A rank of the scale. */
  level: number | null
  /** Whether the level is a word or sign of the document, and not where a tick stands. */
  isWritten: boolean
  /** Why the level is not known, the block that leaves it open, and what that shows. */
  doubt: { reason: LevelDoubt; block: SourceBlock; text: string } | null
  notes: RowText[]
}

/** One fiche: its sections by id, each with its heading and values. */
export type ProfilePart = {
  first: SourceBlock
  /** `isOfFile` where the title is the name of the file: its block is only the first of the fiche. */
  titles: (SectionValue & { isOfFile?: true })[]
  sections: Map<string, SectionPart>
  /** The rows of its graded lists, by section. */
  graded: Map<string, GradedRow[]>
}
/**
 * A section with its values, and with the sub-headings that stand over some of them. `unread` is what stands in a
 * table there that cannot be read.
 */
export type SectionPart = {
  heading: SourceBlock
  values: SectionValue[]
  groups?: SectionGroup[]
  unread?: SourceBlock[]
}

/** A block that belongs to the template itself, with the part it belongs to. */
export type Furniture = { block: SourceBlock; part: string }

/** All that was found in one document. */
export type Recognised = {
  lists: ListPart[]
  gridTables: GridTable[]
  indexes: ProfileIndexPart[]
  profiles: ProfilePart[]
  furniture: Furniture[]
  observations: Observation[]
  /** Blocks that belong to no part and that an observation already names: none is named twice. */
  reported: SourceBlock[]
}

/** The table under the grid's heading, still to be read: that takes the labels of the list. */
export type GridTable = { blocks: SourceBlock[] }
