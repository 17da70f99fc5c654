import type { SectionId } from '@metiers/schema'

/** What is not sure of a section of a proposed template: kinds and ids are as they stand in the file. */
export type ProposedSectionDoubt =
  | { is: 'list-in-text' | 'grid-without-levels' | 'nothing-below' }
  | { is: 'likely'; field: SectionId }
  | { is: 'perhaps' | 'perhaps-too'; field: SectionId; kind: string }
  | { is: 'in-few'; found: number; of: number }
export type ProposedScaleDoubt = 'order' | 'seen' | 'empty'

/** What `metiers template` says, and what the comments of a proposed template say. */
export type TemplateWords = {
  /** The first lines of a proposed template. */
  head(documents: number): readonly string[]
  titleUnsure: string
  section(doubt: ProposedSectionDoubt): string
  scale(doubt: ProposedScaleDoubt): string
  /** After a proposal: how much of it has to be looked at, and how to keep it. */
  proposed(counts: { sections: number; unsure: number }): string
  /** Of the template in force; `path` is null where it is the built-in one. */
  isRight(path: string | null, counts: { sections: number; scales: number }): string
  mistakes(count: number): string
  /** The files of the templates that documents have, which one template joins. */
  joined(files: readonly string[]): string
  recognised(documents: number, of: number): string
  notRecognised(path: string): string
}
