import type { Place } from '@metiers/schema'
import type { Aside, AsideKind } from '../../asides.js'
import type { Limits } from '../../bounds.js'
import type { ReaderNote } from '../../doubtful-characters.js'
import type { Flow } from '../../tree.js'
import type { ListCounters } from './numbering/list-counters.js'
import type { Lists } from './numbering/lists.js'
import type { BesideKind } from './package/find-parts.js'
import type { Relationship } from './package/relationships.js'
import type { Fonts, ThemeFonts } from './styles/fonts.js'
import type { ResolvedStyle, StyleSheet } from './styles/style-sheet.js'
import type { OpenParagraph } from './tree/open-paragraph.js'
import type { OpenTable } from './tree/open-table.js'
import type { Places } from './tree/places.js'

/** What holds in a whole document, whichever of its parts is read. */
export type DocumentContext = {
  path: string
  limits: Limits
  styles: StyleSheet
  lists: Lists
  themeFonts: ThemeFonts
  /** Numbers of the styles and lists that are none, or out of their range. */
  doubts: readonly string[]
}

/** What a text is to the document, and so whether it is read: only the first two are. */
export type Treatment = 'read' | 'inserted' | Exclude<AsideKind, BesideKind>

/** What the elements around make of a text. */
export type Context = { treatment: Treatment; author: string | null }

/** A run of text with what it states of itself; null is what it does not state. */
export type Run = {
  fonts: Fonts | null
  style: ResolvedStyle | null
  isHidden: boolean | null
  isStruck: boolean | null
  isBold: boolean | null
}

/** A complex field (ISO/IEC 29500-1 §17.16.18): its code comes first, then what it shows. */
export type OpenField = {
  /** How many fields of the part began before it. */
  number: number
  isInResult: boolean
  code: string
  hasResult: boolean
  form: FormField | null
}
/** A form field by what it shows beside its result. */
export type FormField =
  | { kind: 'checkbox'; checked: boolean | null; default: boolean }
  | { kind: 'choice'; entries: string[]; chosen: number | null; default: number | null }

/** A content control (§17.5.2) that is open. */
export type OpenControl = {
  isPlaceholder: boolean
  /** Null where it is no check box. */
  checked: boolean | null
  isShown: boolean
  binding: Binding | null
}
/** The data that a content control shows (§17.5.2.6), and what the document keeps of it. */
export type Binding = {
  storeId: string
  path: string
  /** The texts of a drop-down list by the values that its data has. */
  choices: Map<string, string>
  /** A date is kept in another form than it is shown in. */
  isDate: boolean
  shown: string
  place: Place
}

/** Alternative contents (ISO/IEC 29500-3 §7.5): the text of the branch that is read, and of each that is not. */
export type OpenAlternative = { hasChosen: boolean; chosen: string; others: string[] }

/** A picture, drawing or shape. */
export type OpenDrawing = { description: string; isVisible: boolean }

/** Paragraphs that follow each other: the body, a cell, a text box. */
export type Story = { flow: Flow[]; pending: OpenParagraph | null }

/** Something outside of the part that a paragraph shows or holds, by the relationship to it. */
export type Reference = {
  kind: 'chart' | 'diagram' | 'chunk' | 'object'
  relationshipId: string
  /** What the document says of it. */
  name: string
  place: Place
}

/** Where the reading of one part stands: what it found, and what is open. */
export type Reading = {
  document: DocumentContext
  /** `header1`, or null for the body. */
  part: string | null
  beside: BesideKind | null
  /** What the part says of another, by the id of the relationship. */
  relationship(id: string | undefined): Relationship | undefined
  places: Places
  counters: ListCounters
  context: Context
  contexts: Context[]
  /** How many elements without a handler are open. */
  unknown: number
  /** Whose run properties are read: those of a run, of the mark at the end of a paragraph, or of something else. */
  propertiesOf: 'run' | 'mark' | null
  story: Story
  stories: Story[]
  paragraph: OpenParagraph | null
  paragraphs: (OpenParagraph | null)[]
  run: Run | null
  runs: (Run | null)[]
  table: OpenTable | null
  tables: (OpenTable | null)[]
  fields: OpenField[]
  /** How many fields have begun, and which of them never end: those are none. */
  fieldCount: number
  endless: ReadonlySet<number>
  unended: number[]
  outerFields: OpenField[][]
  controls: OpenControl[]
  drawings: OpenDrawing[]
  alternatives: OpenAlternative[]
  hasHeadings: boolean
  references: Reference[]
  bindings: Binding[]
  asides: Aside[]
  notes: ReaderNote[]
}
