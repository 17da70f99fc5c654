import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UnreadableInput } from '@metiers/document'
import type { Nomenclature, Report, Severity } from '@metiers/schema'
import { reportFormats } from '@metiers/validate'
import { codeOf } from './folder.js'
import { printable } from './printable.js'
import type { Terminal } from './terminal.js'

/** The file behind a source id, as a person can open it from here; a steward's file is named by its path. */
export function sourcePathOf(folder: string, { sources }: Nomenclature): (sourceId: string) => string {
  const paths = new Map(sources.map(({ id, path }) => [id, path]))
  return id => join(folder, paths.get(id) ?? id)
}

/** Writes the report as JSON where a file is asked for. Throws `UnreadableInput` where it cannot be written. */
export async function writeReport(file: string | undefined, report: Report): Promise<void> {
  if (file === undefined) return
  try {
    await writeFile(file, `${JSON.stringify(report, null, 2)}\n`)
  } catch (error) {
    throw new UnreadableInput({
      path: file,
      problem: `the report cannot be written there (${codeOf(error)})`,
      expected: 'a file that may be written',
      advice: 'Name another file with --report.',
    })
  }
}

/** Prints the findings of one severity. */
export function printFindings(
  report: Report,
  severity: Severity,
  pathOf: (sourceId: string) => string,
  terminal: Terminal,
): void {
  const findings = report.findings.filter(finding => finding.severity === severity)
  terminal.say(printable(reportFormats.text({ ...report, findings }, pathOf)))
}
