import { join } from 'node:path'
import type { Nomenclature, Report } from '@metiers/schema'
import { groupedErrors } from '@metiers/validate'
import { language } from './language.js'
import type { Terminal } from './terminal.js'

/** The file behind a source id, as a person can open it from here; a steward's file is named by its path. */
export function sourcePathOf(folder: string, { sources }: Nomenclature): (sourceId: string) => string {
  const paths = new Map(sources.map(({ id, path }) => [id, path]))
  return id => join(folder, paths.get(id) ?? id)
}

/** Prints the errors: what keeps a dataset from being published. */
export function printErrors(report: Report, pathOf: (sourceId: string) => string, terminal: Terminal): void {
  for (const line of groupedErrors(report, pathOf, language()).split('\n')) terminal.say(line)
}
