import type { ChangeKind, ChangeLevel, ChangeRuleId, VersionProposal } from '@metiers/schema'

/** What is said of the changes between two editions of a dataset. */
export type ChangeWords = {
  kinds: Readonly<Record<ChangeKind, string>>
  /** What was edited, filled or emptied, where the name of the section says it all. */
  edited(section: string): string
  filled(section: string): string
  emptied(section: string): string
  /** A change below a section: `main activities: item moved`. */
  inSection(section: string, change: string): string
  /** The name of a section as it begins such a line. */
  section(part: string): string
  levels: Readonly<Record<ChangeLevel, string>>
  rules: Readonly<Record<ChangeRuleId, string>>
  /** How many, and how many of them break what users do; `no change` for none. */
  summary(changes: number, breaking: number): string
  families(label: string | null): string
  skill(label: string): string
  dataset: string
  breaking: string
  /** Where a moved thing stood and stands, counted from one. */
  ranks(from: number, to: number): string
  /** Between what a line is about and what it says. */
  colon: string
  version(proposal: string): string
  proposal(proposal: VersionProposal): string
  values: ValueWords
}

/** How the values of a change are said in a line. */
export type ValueWords = {
  toBe(stated: string, corrected: string, scheme: string): string
  level(level: number): string
  levelStatus(status: string): string
  notResolved: string
  outOfUse(said: string): string
  since(version: string): string
  replacedBy(id: string): string
  boolean(value: boolean): string
}
