import { join, relative } from 'node:path'
import { sayUnreadable } from '@metiers/document'
import { groupedLines } from '@metiers/validate'
import { newFindings, readReport } from './changed-findings.js'
import { exitStatus } from './exit-status.js'
import { language, words } from './language.js'
import type { Made } from './make-dataset.js'
import type { Published } from './publish.js'
import { sayLosses } from './release-gate.js'
import { writeReport } from './report-file.js'
import { finderIn, paintLine, printErrors } from './report-output.js'
import { summariseContent } from './summary.js'
import type { Terminal } from './terminal.js'

/** Tells a person what a build has done, or why it has not, and gives the exit status. */
export async function reportOn(
  made: Made,
  { sources, out, report: reportFile }: { sources: string; out: string; report?: string },
  { terminal, seconds }: { terminal: Terminal; seconds: string },
): Promise<number> {
  if (made.kind === 'unreadable') {
    for (const error of made.loaded.unreadable) terminal.say(sayUnreadable(language(), error))
    return exitStatus.unusable
  }
  const { assessed, loaded } = made
  const { report } = assessed
  const finder = finderIn(sources, assessed)
  await writeReport(reportFile, report)
  if (made.kind === 'errors') {
    printErrors(made.report, finder, terminal)
    terminal.say(words().leftAsItWas(made.report.counts.error, out))
    return exitStatus.findings
  }
  if (made.kind === 'losses') {
    // What is lost has no place any more; what the check has to say since then leads to where it was.
    const published = await readReport(out)
    if (published) for (const line of newFindings(published, report, finder)) terminal.say(line)
    for (const line of sayLosses(made.losses, made.release, {
      out,
      template: assessed.nomenclature.template,
    }))
      terminal.say(line)
    return exitStatus.findings
  }
  for (const line of summariseContent(loaded, assessed)) terminal.say(line)
  for (const line of groupedLines(report, finder, language())) terminal.say(paintLine(line, terminal.style))
  const { index, changed, removed } = made.published
  terminal.say(
    words().written({
      files: index.files.length + 1,
      out,
      changed: changed.length,
      removed: removed.length,
      seconds,
    }),
  )
  for (const line of sayLeft(made.published)) terminal.say(line)
  terminal.say(words().allFindings(join(out, 'report.md')))
  return exitStatus.done
}

/** That the old dataset could not be removed once the new one stood in its place: one line, or none. */
export function sayLeft({ left }: { left: Published['left'] }): string[] {
  if (left === null) return []
  const shown = relative(process.cwd(), left.path) || left.path
  return [words().oldDatasetLeft(left.reason, shown)]
}
