import { join } from 'node:path'
import { type Finding, type Report, reportSchema } from '@metiers/schema'
import { sayPlace } from '@metiers/validate'
import { count } from './count.js'
import { datasetBytes, readRegularText } from './regular-file.js'

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

/** Which findings came, a line each with its place. A finding is its words: one that only moved is the same. */
export function newFindings(before: Report | null, after: Report, pathOf: (id: string) => string): string[] {
  const old = new Set(before?.findings.map(keyOf))
  const fresh = after.findings.filter(finding => !old.has(keyOf(finding)))
  const lines = fresh.slice(0, shown).map(({ severity, rule, message, place }) => {
    const where = place ? `${sayPlace(place, pathOf)}: ` : ''
    return `  new ${severity} ${rule}: ${where}${message}`
  })
  return fresh.length > shown ? [...lines, `  and ${fresh.length - shown} more`] : lines
}

/** Which findings came, how many went, and how many there are. */
export function changedFindings(
  before: Report | null,
  after: Report,
  pathOf: (id: string) => string,
): string[] {
  const now = new Set(after.findings.map(keyOf))
  const gone = new Set(before?.findings.map(keyOf).filter(key => !now.has(key))).size
  const { error, warning, info } = after.counts
  return [
    ...newFindings(before, after, pathOf),
    ...(gone > 0 ? [`  ${count(gone, 'finding')} settled`] : []),
    `Findings: ${count(error, 'error')}, ${count(warning, 'warning')}, ${info} for information`,
  ]
}

function keyOf({ rule, severity, message, occupationId }: Finding): string {
  return JSON.stringify([rule, severity, message, occupationId])
}
