import { join } from 'node:path'
import type { Nomenclature, Report } from '@metiers/schema'
import { type Finder, type GroupedLine, groupedErrors } from '@metiers/validate'
import { language } from './language.js'
import type { Assessed } from './pipeline.js'
import { printable } from './printable.js'
import type { Painted, Terminal } from './terminal.js'

/** The file behind a source id, as a person can open it from here; a steward's file is named by its path. */
function sourcePathOf(folder: string, { sources }: Nomenclature): (sourceId: string) => string {
  const paths = new Map(sources.map(({ id, path }) => [id, path]))
  return id => join(folder, paths.get(id) ?? id)
}

/** How a person finds the places that a report names, from here. */
export function finderIn(folder: string, { nomenclature, nearbyOf }: Assessed): Finder {
  return { pathOf: sourcePathOf(folder, nomenclature), nearbyOf }
}

const colours = { error: 'red', warning: 'yellow', info: 'dim' } as const

/** A line about findings, its severity in colour where there is any. */
export function paintLine(line: GroupedLine, style: Terminal['style']): string | Painted {
  if (typeof line === 'string') return line
  const { before, severity, name, after } = line
  return { painted: `${printable(before)}${style(colours[severity], name)}${printable(after)}` }
}

/** Prints the errors: what keeps a dataset from being published. */
export function printErrors(report: Report, finder: Finder, terminal: Terminal): void {
  for (const line of groupedErrors(report, finder, language())) terminal.say(paintLine(line, terminal.style))
}
