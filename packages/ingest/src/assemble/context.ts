import type { FindingPlace } from '@metiers/schema'
import type { Observation } from '../observation.js'
import type { CutOff } from '../recognise/parts.js'
import type { SourceBlock } from '../source-block.js'
import type { Decisions } from '../steward/decisions.js'
import type { IdentifierRegistry } from '../steward/identifiers.js'
import type { Ledger } from './ledger.js'

/**
 * A place where a source spells the label of an occupation, in its own words, and the part it stands in. `place`: where
 * that is, for a sighting that has no blocks because they are seen again.
 */
export type Sighting = {
  text: string
  blocks: SourceBlock[]
  part: string
  cutOff?: CutOff | null
  place?: FindingPlace
}

/** An occupation while it is put together. */
export type Draft = { id: string; label: string; index: number; sightings: Sighting[] }

/** What the steps of assembly share: the steward's decisions, the account, and what was noticed. */
export type AssemblyContext = {
  decisions: Decisions
  identifiers: IdentifierRegistry
  usedDecisions: Set<unknown>
  /** The spellings whose match was noted: a title that each page repeats is one fact. */
  notedSpellings: Set<string>
  ledger: Ledger
  observations: Observation[]
}
