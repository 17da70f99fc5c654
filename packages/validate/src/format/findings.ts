import type { Finding, Report } from '@metiers/schema'
import { sayPlace } from './place.js'

/** Turns findings into output for one kind of reader. `pathOf` gives the file of a source id. */
export type FormatReport = (report: Report, pathOf: (sourceId: string) => string) => string

/** For a terminal: a finding a line, the advice below it once a rule. */
const text: FormatReport = ({ findings }, pathOf) => {
  const advised = new Set<string>()
  return findings
    .map(({ severity, rule, message, place, advice }) => {
      const where = place ? `${sayPlace(place, pathOf)}: ` : ''
      const key = `${rule} ${advice}`
      const hint = advised.has(key) ? '' : `\n  ${advice}\n`
      advised.add(key)
      return `${inOneLine(`${where}${severity}: ${message} (${rule})`)}${hint}`
    })
    .join('\n')
}

// The name of a file may have a line end in it, and the next line would be one of its own.
function inOneLine(text: string): string {
  return text.replaceAll('\n', '\\n').replaceAll('\r', '\\r')
}

/** For programs: the report as `dist/report.json` holds it. */
const json: FormatReport = report => JSON.stringify(report, null, 2)

const levels = { error: 'error', warning: 'warning', info: 'notice' } as const

/** For GitHub Actions: annotations at file and line (workflow commands). */
const github: FormatReport = ({ findings }, pathOf) =>
  findings
    .map(({ severity, rule, message, place, advice }: Finding) => {
      const properties = [
        ...(place ? [`file=${escapeProperty(pathOf(place.sourceId))}`] : []),
        ...(place && 'lines' in place ? [`line=${place.lines[0]}`, `endLine=${place.lines[1]}`] : []),
        `title=${escapeProperty(rule)}`,
      ]
      const words = place && !('lines' in place) ? `${sayPlace(place, pathOf)}: ${message}` : message
      return `::${levels[severity]} ${properties.join(',')}::${escapeData(inOneLine(`${words}. ${advice}`))}`
    })
    .join('\n')

// A message holds words of a source: none of them may end the command and start another.
function escapeData(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(value: string): string {
  return escapeData(value).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** The formats of `metiers check --format`. */
export const reportFormats = { text, json, github } as const satisfies Record<string, FormatReport>
export type ReportFormat = keyof typeof reportFormats
