import type { FindingFacts, ReportedFinding, RuleId, Severity } from '@metiers/schema'
import type { PathOf } from '@metiers/words'
import { groupBy } from '../group-by.js'

/** A cause in more documents than this is said once for all of them, unless it is an error. */
const fewDocuments = 3

/** The findings of one cause, in one document or in many. */
export type Cause = { findings: [ReportedFinding, ...ReportedFinding[]]; documents: number }

// The facts that make a fault another one, where the rule alone does not: what else a person has to do, or to look for.
const tellingFacts: { readonly [R in RuleId]?: readonly (string & keyof FindingFacts<R>)[] } = {
  'competence-column-unknown': ['head'],
  'file-not-read': ['reason', 'extension'],
  'level-unrecoverable': ['reason'],
  'text-beside': ['what'],
  'text-not-read': ['what'],
  'tracked-change': ['change'],
  'unknown-heading': ['text'],
  'unknown-sign': ['sign'],
}

/**
 * The findings of a severity by cause, in the order of their documents; first those that are in no document. Within one,
 * the most important rule is first.
 */
export function causesOf(findings: readonly ReportedFinding[], severity: Severity, pathOf: PathOf): Cause[] {
  const byCause = groupBy(
    findings.filter(finding => finding.severity === severity),
    causeOf,
  )
  const causes = [...byCause.values()].flatMap((ofCause): Cause[] => {
    const documents = groupBy(ofCause, ({ place }) => place?.sourceId ?? '')
    const isMany = documents.size > fewDocuments && severity !== 'error'
    return (isMany ? [ofCause] : [...documents.values()]).flatMap(([first, ...others]) =>
      first ? { findings: [first, ...others], documents: isMany ? documents.size : 1 } : [],
    )
  })
  const documentOf = ({ findings: [{ place }], documents }: Cause) =>
    place === null || documents > 1 ? '' : pathOf(place.sourceId)
  // Stable: within a document, the order stays that of the rules.
  return causes.toSorted((a, b) =>
    documentOf(a) < documentOf(b) ? -1 : documentOf(a) > documentOf(b) ? 1 : 0,
  )
}

function causeOf({ rule, facts }: ReportedFinding): string {
  const telling: readonly string[] = isTelling(rule) ? (tellingFacts[rule] ?? []) : []
  return JSON.stringify([rule, ...telling.map(name => facts[name])])
}

function isTelling(rule: string): rule is keyof typeof tellingFacts {
  return Object.hasOwn(tellingFacts, rule)
}
