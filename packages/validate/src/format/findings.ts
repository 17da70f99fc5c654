import { type Report, type ReportedFinding, severities, type Trouble } from '@metiers/schema'
import { type Language, sayPlace, sayTrouble, wordsOf } from '@metiers/words'
import { adviceLines } from './grouped.js'
import { inOneLine } from './in-one-line.js'
import { type Finder, sayWhere } from './where.js'

/** Turns findings into output for one kind of reader, in a language. */
export type FormatReport = (report: Report, finder: Finder, language: Language) => string

/**
 * For a person who wants all: a finding a line, what to do below it, once where it is the same; the errors last, and how
 * many there are of each.
 */
const text: FormatReport = ({ findings, counts }, finder, language) => {
  const { severities: names, report } = wordsOf(language)
  const advised = new Set<string>()
  const lines = severities
    .toReversed()
    .flatMap(severity => findings.filter(finding => finding.severity === severity))
    .map(finding => {
      const { severity, rule, message, advice } = finding
      const key = `${rule} ${advice[language]}`
      const hint = advised.has(key) ? '' : `\n${adviceLines(advice[language]).join('\n')}\n`
      advised.add(key)
      const said = `${names[severity].toLowerCase()}${report.colon}${message[language]}`
      return `${inOneLine(`${sayWhere(finding, finder, language)}${said} (${rule})`)}${hint}`
    })
  return [...lines, report.counts(counts)].join('\n')
}

/** For programs: the report as `dist/report.json` holds it. */
const json: FormatReport = report => JSON.stringify(report, null, 2)

const levels = { error: 'error', warning: 'warning', info: 'notice' } as const

/** For GitHub Actions: annotations at file and line (workflow commands). */
const github: FormatReport = ({ findings }, { pathOf }, language) =>
  findings
    .map(({ severity, rule, message, place, advice }: ReportedFinding) => {
      const properties = [
        ...(place ? [`file=${escapeProperty(pathOf(place.sourceId))}`] : []),
        ...(place && 'lines' in place ? [`line=${place.lines[0]}`, `endLine=${place.lines[1]}`] : []),
        `title=${escapeProperty(rule)}`,
      ]
      const where =
        place && !('lines' in place)
          ? `${sayPlace(language, place, pathOf)}${wordsOf(language).report.colon}`
          : ''
      const words = `${inOneLine(where + message[language])} ${advice[language]}`
      return `::${levels[severity]} ${properties.join(',')}::${escapeData(words)}`
    })
    .join('\n')

/** The same for an input that cannot be used at all, which no finding is about. */
export function annotateTrouble(trouble: Trouble, language: Language): string {
  const { code, path, place } = trouble
  const line = place && 'line' in place ? place.line : place && 'lines' in place ? place.lines[0] : null
  const properties = [
    `file=${escapeProperty(path)}`,
    ...(line === null ? [] : [`line=${line}`]),
    `title=${escapeProperty(code)}`,
  ]
  return `::error ${properties.join(',')}::${escapeData(sayTrouble(language, trouble))}`
}

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
