import type {
  AsideKind,
  FindingFacts,
  Place,
  RelatedPlace,
  ReleaseLoss,
  RuleId,
  SectionId,
  Severity,
  TroubleFacts,
  TroublePlace,
} from '@metiers/schema'
import type { ChangeWords } from './change-words.js'
import type { CommandWords } from './command-words.js'
import type { HelpWords } from './help-words.js'
import type { InitWords } from './init-words.js'
import type { RomeWords } from './rome-words.js'
import type { ServeWords } from './serve-words.js'
import type { TemplateWords } from './template-words.js'

/** What is said of one finding. In an advice, lines to paste stand between empty lines: see `adviceBlocks`. */
export type Said = { message: string; advice: string }

/** What a sentence may name beside the facts: the occupation that the finding is about, places elsewhere, sections. */
export type Around = {
  occupationId: string | null
  placeOf(role: RelatedPlace['role']): string
  /** What a section of the template is called. */
  sectionName(id: string): string
  /** The same in French, as it stands in the documents. */
  headingOf(id: string): string
}

/** A rule in words: its title, what it looks at, and what is said of a finding. */
export type RuleWords<R extends RuleId> = {
  title: string
  about: string
  say(facts: FindingFacts<R>, around: Around): Said
}

/**
 * What a person sees at a place in a file that shows no line or paragraph numbers: the heading above it, and the words
 * that stand there, or in the same row of the table. Each is null where there is none.
 */
export type Nearby = { heading: string | null; words: string | null }

/** How places are said: whole, after the name of the file, and as a short mark. `part` is where outside the body. */
export type PlaceWords = {
  inFile(file: string, place: Place | Record<never, never>, nearby?: Nearby): string
  short(place: Place): string
}

/** The sentences of `report.md`. */
export type ReportWords = {
  summary(without: number, total: number): string
  filled(filled: number, expected: number, ratio: number): string
  counts(counts: Readonly<Record<Severity, number>>): string
  completeness: string
  columns: readonly [occupation: string, filled: string, empty: string, absent: string]
  noProfile: string
  filledOf(filled: number, expected: number): string
  lostSince(version: string): string
  nothingLost: string
  /** `named`: the section as it is called, or the code of the mapping. */
  lost: Readonly<Record<ReleaseLoss['kind'], (label: string, named: string) => string>>
  findings(severity: Severity, count: number): string
  /** What sets a label apart from what follows it: `:` with the spaces of the language. */
  colon: string
}

/** What `metiers check` says about findings that it does not print one by one. */
export type CheckWords = {
  /** After a message: how often its cause was found, in how many documents. Empty for once. */
  often(findings: number, documents: number): string
  /** How many findings of a severity are not printed, and how to see them. */
  left(severity: Severity, count: number): string
}

/** What is said of an input that cannot be used: what is wrong, what was expected, and what to do. */
export type TroubleSaid = { problem: string; expected: string; advice: string }

/** The words of some troubles, by their codes. */
export type SaysTroubles<Facts> = { readonly [C in keyof Facts]: (facts: Facts[C]) => TroubleSaid }

/** How the sentence of a trouble is put together. */
export type TroubleFrame = {
  /** The sentence; `place` is the file, and where in it. */
  whole(place: string, said: TroubleSaid): string
  at(path: string, place: TroublePlace | undefined): string
}

/** What a run is doing, in a word or two. */
export type ProgressStep = 'reading' | 'readingAgain' | 'checking' | 'exporting' | 'writing'
export type ProgressWords = Readonly<Record<ProgressStep, string>>

/** All that a person reads, in one language. Each language has every word, or it does not compile. */
export type Words = {
  rules: { readonly [R in RuleId]: RuleWords<R> }
  places: PlaceWords
  /** As a title: `Erreur`. */
  severities: Readonly<Record<Severity, string>>
  sections: Readonly<Record<SectionId, string>>
  /** The known sections as a document has them, where no template says it. */
  sectionHeadings: Readonly<Record<SectionId, string>>
  report: ReportWords
  changes: ChangeWords
  check: CheckWords
  command: CommandWords
  help: HelpWords
  init: InitWords
  progress: ProgressWords
  template: TemplateWords
  rome: RomeWords
  serve: ServeWords
  troubles: SaysTroubles<TroubleFacts>
  troubleFrame: TroubleFrame
}

/** The words of some rules, by subject. */
export type SomeRules = { readonly [R in RuleId]?: RuleWords<R> }

/** What a text beside the reading is, as a sentence begins with it. */
export type AsideNames = Readonly<Record<AsideKind, string>>
