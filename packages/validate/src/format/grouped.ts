import type { Report, ReportedFinding, Severity } from '@metiers/schema'
import { adviceBlocks, type Language, type PathOf, sayPlace, wordsOf } from '@metiers/words'
import { inOneLine } from './in-one-line.js'

/** So many lines are printed, whatever the report holds; the rest is counted. */
const longest = 22
/** A cause in more documents than this is said once for all of them, unless it is an error. */
const fewDocuments = 3

/** The findings of one cause, in one document or in many. */
type Cause = { findings: [ReportedFinding, ...ReportedFinding[]]; documents: number }

/**
 * The findings as a person works through them: document by document, a line a cause with its first place and how often,
 * what to do once a rule; the errors last, where they are seen, and the count of all below them. What is for information
 * alone is counted.
 */
export function groupedText(report: Report, pathOf: PathOf, language: Language): string {
  const words = wordsOf(language).check
  const advised = new Set<string>()
  const errors = causesOf(report.findings, 'error', pathOf).map(cause =>
    said(cause, pathOf, language, advised),
  )
  const errorLines = within(errors, longest)
  const warnings = causesOf(report.findings, 'warning', pathOf).map(cause =>
    said(cause, pathOf, language, advised),
  )
  const warningLines = within(warnings, longest - errorLines.lines.length)
  const left = (severity: Severity, count: number) => (count === 0 ? [] : [words.left(severity, count)])
  return [
    ...warningLines.lines,
    ...left('warning', warningLines.left),
    ...left('info', report.counts.info),
    ...errorLines.lines,
    ...left('error', errorLines.left),
    wordsOf(language).report.counts(report.counts),
  ].join('\n')
}

/** The errors alone, in the same way: what keeps a build from being published. */
export function groupedErrors({ findings }: Report, pathOf: PathOf, language: Language): string {
  const advised = new Set<string>()
  const errors = causesOf(findings, 'error', pathOf).map(cause => said(cause, pathOf, language, advised))
  const { lines, left } = within(errors, longest)
  return [...lines, ...(left > 0 ? [wordsOf(language).check.left('error', left)] : [])].join('\n')
}

function causesOf(findings: readonly ReportedFinding[], severity: Severity, pathOf: PathOf): Cause[] {
  const byRule = groupBy(
    findings.filter(finding => finding.severity === severity),
    ({ rule }) => rule,
  )
  const causes = [...byRule.values()].flatMap((ofRule): Cause[] => {
    const documents = groupBy(ofRule, ({ place }) => place?.sourceId ?? '')
    const isMany = documents.size > fewDocuments && severity !== 'error'
    return (isMany ? [ofRule] : [...documents.values()]).flatMap(([first, ...others]) =>
      first ? { findings: [first, ...others], documents: isMany ? documents.size : 1 } : [],
    )
  })
  const documentOf = ({ findings: [{ place }], documents }: Cause) =>
    place === null || documents > 1 ? '' : pathOf(place.sourceId)
  // Stable: within a document, the most important rule stays first.
  return causes.toSorted((a, b) =>
    documentOf(a) < documentOf(b) ? -1 : documentOf(a) > documentOf(b) ? 1 : 0,
  )
}

/** The lines of a cause, and how many findings they stand for. */
type Said = { lines: string[]; findings: number }

function said(
  { findings, documents }: Cause,
  pathOf: PathOf,
  language: Language,
  advised: Set<string>,
): Said {
  const { severities: names, report, check } = wordsOf(language)
  const [{ place, severity, rule, message, advice }] = findings
  const where = place ? `${sayPlace(language, place, pathOf)}${report.colon}` : ''
  const often = check.often(findings.length, documents)
  const said = `${where}${names[severity].toLowerCase()}${report.colon}${message[language]}`
  const line = inOneLine(`${said}${often} (${rule})`)
  if (advised.has(rule)) return { lines: [line], findings: findings.length }
  advised.add(rule)
  return { lines: [line, ...adviceLines(advice[language])], findings: findings.length }
}

/** An advice below its finding: sentences are set in, lines to paste stand as they are to be pasted. */
export function adviceLines(advice: string): string[] {
  return adviceBlocks(advice).flatMap(({ text, isToPaste }) => (isToPaste ? text.split('\n') : [`  ${text}`]))
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const known = groups.get(key)
    if (known) known.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** As many causes as fit, and how many findings do not. */
function within(all: readonly Said[], room: number): { lines: string[]; left: number } {
  const lines: string[] = []
  let left = 0
  for (const cause of all) {
    if (left === 0 && lines.length + cause.lines.length <= room) lines.push(...cause.lines)
    else left += cause.findings
  }
  return { lines, left }
}
