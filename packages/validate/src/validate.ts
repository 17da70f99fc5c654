import { UnreadableInput } from '@metiers/document'
import {
  type AcceptedLoss,
  type Ingested,
  type Manifest,
  nearestName,
  type Observation,
  type ObservationKind,
  type ObservationOf,
} from '@metiers/ingest'
import {
  type Finding,
  type FindingPlace,
  type Nomenclature,
  type ReportFacts,
  type RuleId,
  severities,
} from '@metiers/schema'
import { completenessOf } from './completeness.js'
import { openLosses, releaseLosses } from './release-losses.js'
import type { Rule, RuleContext } from './rule.js'
import { rules } from './rules/index.js'

export type ValidateInput = Ingested & {
  manifest: Manifest
  /** The release before this one, where one is recorded or the manifest names one. */
  previous: Nomenclature | null
  /** What was given up since then, with the reason. */
  acceptedLosses?: readonly AcceptedLoss[]
}

/** Runs every rule at the severity that the manifest sets, and gives the report as facts. A pure function. */
export function validate(input: ValidateInput): ReportFacts {
  const current = withoutDeprecated(input.nomenclature)
  const context = ruleContext({ ...input, nomenclature: current }, input.nomenclature)
  const findings = rules.flatMap((rule): Finding[] => runRule(rule, context))
  findings.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity)) // stable
  const count = (severity: Finding['severity']) =>
    findings.filter(finding => finding.severity === severity).length
  const perRule = rules.map(({ id }) => [id, findings.filter(({ rule }) => rule === id).length] as const)
  const { nomenclature, previous } = input
  return {
    occupations: {
      total: current.occupations.length,
      withoutProfile: current.occupations.filter(({ profile }) => profile === null).length,
    },
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
    rules: Object.fromEntries(perRule.filter(([, found]) => found > 0)),
    completeness: completenessOf(current, input),
    previousRelease: previous && { version: previous.version, lost: releaseLosses(previous, nomenclature) },
    findings,
  }
}

// They stand at the end, so that the place of every other stays what it is.
function withoutDeprecated(nomenclature: Nomenclature): Nomenclature {
  return { ...nomenclature, occupations: nomenclature.occupations.filter(({ deprecation }) => !deprecation) }
}

/** Throws `UnreadableInput` where a manifest sets the severity of a rule that does not exist. */
export function assertKnownRules({ validation }: Manifest, path: string): void {
  const unknown = Object.keys(validation.severities).find(id => !rules.some(rule => rule.id === id))
  if (unknown === undefined) return
  throw new UnreadableInput({
    code: 'unknown-rule',
    path,
    place: { key: `validation.severities.${unknown}` },
    facts: {
      rule: unknown,
      nearest: nearestName(
        unknown,
        rules.map(({ id }) => id),
      ),
    },
  })
}

function runRule<R extends RuleId>(rule: Rule<R>, context: RuleContext): Finding<R>[] {
  const severity = context.manifest.validation.severities[rule.id] ?? rule.severity
  if (severity === 'off') return []
  return rule.check(context).map(({ place, related = [], occupationId, facts }) => ({
    rule: rule.id,
    severity,
    place,
    related,
    occupationId,
    facts,
  }))
}

function ruleContext(
  {
    nomenclature,
    manifest,
    observations,
    sectionStates,
    template,
    provenance,
    previous,
    acceptedLosses = [],
  }: ValidateInput,
  published: Nomenclature,
): RuleContext {
  const byKind = new Map<ObservationKind, Observation[]>()
  for (const observation of observations) {
    const known = byKind.get(observation.kind)
    if (known) known.push(observation)
    else byKind.set(observation.kind, [observation])
  }
  const places = new Map<string, FindingPlace>()
  for (const { sourceId, place, pointers, derivation } of provenance) {
    // A value stands where its own text does, not where the sub-heading over it is.
    if (derivation === 'group-heading') continue
    for (const pointer of pointers) notePlace(places, pointer, { ...place, sourceId })
  }
  return {
    nomenclature,
    published,
    manifest,
    template,
    sectionStates,
    lost: previous === null ? [] : openLosses(previous, published, acceptedLosses),
    previous,
    texts: provenance,
    observed: <K extends ObservationKind>(kind: K) =>
      (byKind.get(kind) ?? []).filter(
        (observation): observation is ObservationOf<K> => observation.kind === kind,
      ),
    placeOf: pointer => places.get(pointer) ?? null,
  }
}

// A pointer's place is also the first place of what is around it: a profile starts where its first value does.
function notePlace(places: Map<string, FindingPlace>, pointer: string, place: FindingPlace): void {
  for (let key = pointer; key !== '' && !places.has(key); key = key.slice(0, key.lastIndexOf('/'))) {
    places.set(key, place)
  }
}
