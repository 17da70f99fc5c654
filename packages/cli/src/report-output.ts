import { join } from 'node:path'
import type { Nomenclature, Report, Severity } from '@metiers/schema'
import { reportFormats } from '@metiers/validate'
import type { Terminal } from './terminal.js'

/** The file behind a source id, as a person can open it from here; a steward's file is named by its path. */
export function sourcePathOf(folder: string, { sources }: Nomenclature): (sourceId: string) => string {
  const paths = new Map(sources.map(({ id, path }) => [id, path]))
  return id => join(folder, paths.get(id) ?? id)
}

/** Prints the findings of one severity. */
export function printFindings(
  report: Report,
  severity: Severity,
  pathOf: (sourceId: string) => string,
  terminal: Terminal,
): void {
  const findings = report.findings.filter(finding => finding.severity === severity)
  for (const line of reportFormats.text({ ...report, findings }, pathOf).split('\n')) terminal.say(line)
}
