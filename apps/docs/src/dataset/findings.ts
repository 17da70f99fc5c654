import {
  type Bilingual,
  type FindingPlace,
  type ProvenanceRecord,
  type ReportedFinding,
  type Severity,
  severities,
} from '@metiers/schema'
import { grouped } from './grouped'
import { onceEach } from './memo'
import { placeAnchor } from './place'
import type { Dataset } from './read-dataset'

/** So many findings all stand on the quality page; of more, so many in all, and of each rule some; all are in the files. */
const mostWhole = 300
const mostShown = 200
const leastPerRule = 10

/** How many findings of each rule stand on the quality page. */
export const shownPerRule = onceEach(({ report }: Dataset): number => {
  if (report.findings.length <= mostWhole) return mostWhole
  const rules = new Set(report.findings.map(({ rule }) => rule)).size
  return Math.max(leastPerRule, Math.floor(mostShown / rules))
})

/** A finding with its id on the quality page, where it is shown there, and the anchor of its place on its source's page. */
export type NumberedFinding = {
  id: string
  isShown: boolean
  finding: ReportedFinding
  anchor: string | undefined
}

/** Every finding in the order of the report; the id is its rule and its number among the findings of that rule. */
export const numberedFindings = onceEach((dataset: Dataset): NumberedFinding[] => {
  const { report } = dataset
  const counts = new Map<string, number>()
  return report.findings.map(finding => {
    const number = (counts.get(finding.rule) ?? 0) + 1
    counts.set(finding.rule, number)
    const anchor = finding.place ? findingAnchor(finding.place) : undefined
    return { id: `${finding.rule}-${number}`, isShown: number <= shownPerRule(dataset), finding, anchor }
  })
})

/** The findings of one rule. `advice` is the one that all of them give; undefined where they differ. */
export type RuleGroup = {
  rule: string
  severity: Severity
  advice: Bilingual | undefined
  findings: NumberedFinding[]
}

/** The findings by rule, the most severe rules first, then in the order of the report. */
export const findingsByRule = onceEach((dataset: Dataset): RuleGroup[] => {
  const groups = [...grouped(numberedFindings(dataset), ({ finding }) => finding.rule)].flatMap(
    ([rule, findings]) => {
      const [first] = findings
      if (!first) return []
      const { severity, advice } = first.finding
      const isShared = findings.every(({ finding }) => finding.advice.fr === advice.fr)
      return [{ rule, severity, advice: isShared ? advice : undefined, findings }]
    },
  )
  return groups.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
})

const byOccupation = onceEach(({ report }: Dataset) =>
  grouped(report.findings, ({ occupationId }) => occupationId ?? ''),
)

/** The findings that concern an occupation. */
export function findingsOfOccupation(dataset: Dataset, id: string): ReportedFinding[] {
  return byOccupation(dataset).get(id) ?? []
}

/** The anchor of a finding's place on its source's page; undefined where the place is the whole file. */
export function findingAnchor(place: FindingPlace): string | undefined {
  return 'lines' in place || 'paragraph' in place ? placeAnchor(place) : undefined
}

const positions = onceEach(({ provenance }: Dataset) => {
  const known = new Map<string, number>()
  for (const [position, { sourceId, place }] of provenance.entries()) {
    const key = `${sourceId}#${placeAnchor(place)}`
    if (!known.has(key)) known.set(key, position)
  }
  return known
})

/** The blocks around a place of a source, `reach` before and after it; `isPlace` says which one is meant. */
export function recordsAround(
  dataset: Dataset,
  sourceId: string,
  anchor: string,
  reach: number,
): { record: ProvenanceRecord; isPlace: boolean }[] {
  const position = positions(dataset).get(`${sourceId}#${anchor}`)
  if (position === undefined) return []
  return dataset.provenance
    .slice(Math.max(0, position - reach), position + reach + 1)
    .filter(record => record.sourceId === sourceId)
    .map(record => ({ record, isPlace: record === dataset.provenance[position] }))
}
