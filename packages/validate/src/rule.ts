import type { Manifest, Observation, ObservationKind, ObservationOf, Template } from '@metiers/ingest'
import type {
  Finding,
  FindingPlace,
  Nomenclature,
  ProvenanceRecord,
  RelatedPlace,
  ReleaseLoss,
  RuleId,
  SectionStates,
  Severity,
} from '@metiers/schema'

/** What a rule may look at. All of it is data; a rule has no other input and no side effect. */
export type RuleContext = {
  /** Without the deprecated occupations: no rule judges what is kept for its id only. */
  nomenclature: Nomenclature
  /** All that will be published, the deprecated occupations too. */
  published: Nomenclature
  manifest: Manifest
  /** What ingestion noticed of one kind, in source order. */
  observed<K extends ObservationKind>(kind: K): ObservationOf<K>[]
  /** The template in force. */
  template: Template
  /** The sections of each occupation that has a profile. */
  sectionStates: ReadonlyMap<string, SectionStates>
  /** Every text that was read and became something, with its place, in source order. */
  texts: readonly ProvenanceRecord[]
  /** Where the value at a JSON Pointer into the nomenclature first stands in the sources. */
  placeOf(pointer: string): FindingPlace | null
  /** The release before this one, where one is recorded or the manifest names one. */
  previous: Nomenclature | null
  /** What that release had and this one lacks, and no steward has given up. */
  lost: readonly ReleaseLoss[]
}

/** What a rule found: its id and severity are added by the run. No rule holds a sentence; `packages/words` does. */
export type RuleFinding<R extends RuleId> = Pick<Finding<R>, 'facts' | 'place' | 'occupationId'> & {
  related?: RelatedPlace[]
}

/**
 * The smallest input that breaks a rule, and what is said of it. The tests run it, and the rules page shows it. `document`
 * is a text source; the steward's files stand beside it where the rule needs them. What is said is written with ordinary
 * spaces where French typography asks for others.
 */
export type RuleExample = {
  document: string
  /** The body of a Word document, where that is the source: the XML inside `w:body`. */
  word?: string
  /** The file's name, where it is not `source.txt`. */
  name?: string
  /** The bytes are Windows-1252. */
  windows1252?: true
  /** What the reader of the folder noticed beside the document. */
  folder?: Observation[]
  manifest?: string
  decisions?: string
  alignment?: string
  identifiers?: string
  previous?: (current: Nomenclature) => Nomenclature
  /** What is said in French; the place as a person finds it, null where the finding has none. */
  fr: { message: string; advice: string; place: string | null }
  /** The message in English. */
  en: string
}

/** One thing that is checked. `severity` is the default: the manifest may set another, or `off`. */
export type Rule<R extends RuleId = RuleId> = {
  [K in R]: {
    id: K
    severity: Severity
    example: RuleExample
    check(context: RuleContext): RuleFinding<K>[]
  }
}[R]

/** The place and occupation of an observation, as a finding carries them. */
export function at(observation: { place: FindingPlace | null; occupationId: string | null }) {
  return { place: observation.place, occupationId: observation.occupationId }
}
