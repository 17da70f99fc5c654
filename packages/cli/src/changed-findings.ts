import { join } from 'node:path'
import { readRegularText } from '@metiers/engine'
import { findingKey, type Report, type ReportedFinding, reportSchema } from '@metiers/schema'
import { type Finder, sayWhere } from '@metiers/validate'
import { type Language, wordsOf } from '@metiers/words'
import { datasetBytes } from './dataset-bytes.js'
import { language, words } from './language.js'

/** So many findings are shown; the rest is counted. */
const shown = 10

/** The report that a folder holds, or null where it has none that can be read. */
export async function readReport(out: string): Promise<Report | null> {
  try {
    return (
      reportSchema.safeParse(JSON.parse(await readRegularText(join(out, 'report.json'), datasetBytes)))
        .data ?? null
    )
  } catch {
    return null
  }
}

/** Which findings came, a line each with its place. */
export function newFindings(before: Report | null, after: Report, finder: Finder): string[] {
  return sayNew(compareFindings(before?.findings ?? [], after.findings).came, finder, language())
}

/** Which findings came, how many went, and how many there are. */
export function changedFindings(before: Report | null, after: Report, finder: Finder): string[] {
  const { came, went } = compareFindings(before?.findings ?? [], after.findings)
  return [
    ...sayNew(came, finder, language()),
    ...(went.length > 0 ? [words().settled(went.length)] : []),
    wordsOf(language()).report.counts(after.counts),
  ]
}

function sayNew(came: readonly ReportedFinding[], finder: Finder, spoken: Language): string[] {
  const lines = came.slice(0, shown).map(finding => {
    const { severity, rule, message } = finding
    return `${words().newFinding(severity, rule)}${sayWhere(finding, finder, spoken)}${message[spoken]}`
  })
  return came.length > shown ? [...lines, words().moreFindings(came.length - shown)] : lines
}

/**
 * Which findings came and which went. One is the same where rule, place and facts are; of the others, one that has gone
 * and one that has come with the same rule and facts are one that moved, as all do below a line that was put in.
 */
export function compareFindings(
  before: readonly ReportedFinding[],
  after: readonly ReportedFinding[],
): { came: ReportedFinding[]; went: ReportedFinding[] } {
  const stayed = without(before, after, findingKey)
  const moved = (finding: ReportedFinding) =>
    JSON.stringify([findingKey({ ...finding, place: null }), finding.occupationId])
  return without(stayed.went, stayed.came, moved)
}

/** What of `after` has no match in `before`, and what of `before` none in `after`; each matches once. */
function without(
  before: readonly ReportedFinding[],
  after: readonly ReportedFinding[],
  keyOf: (finding: ReportedFinding) => string,
): { came: ReportedFinding[]; went: ReportedFinding[] } {
  const waiting = new Map<string, ReportedFinding[]>()
  for (const finding of before) {
    const key = keyOf(finding)
    const known = waiting.get(key)
    if (known) known.push(finding)
    else waiting.set(key, [finding])
  }
  const came = after.filter(finding => waiting.get(keyOf(finding))?.shift() === undefined)
  return { came, went: [...waiting.values()].flat() }
}
