import type { Report, Severity } from '@metiers/schema'
import { adviceBlocks, type Language, wordsOf } from '@metiers/words'
import { type Cause, causesOf } from './causes.js'
import { inOneLine } from './in-one-line.js'
import { type Finder, sayWhere } from './where.js'

/** So many lines are printed, whatever the report holds; the rest is counted. */
const longest = 22

/** A line for a person; that of a finding has its severity apart, so that it can be shown in a colour. */
export type GroupedLine = string | { before: string; severity: Severity; name: string; after: string }

/**
 * The findings as a person works through them: document by document, a line a cause with its first place and how often,
 * what to do once; the errors last, where they are seen, and the count of all below them. What is for information alone
 * is counted.
 */
export function groupedLines(report: Report, finder: Finder, language: Language): GroupedLine[] {
  const words = wordsOf(language)
  const errors = linesOf(report, 'error', { finder, language, room: longest })
  const warnings = linesOf(report, 'warning', { finder, language, room: longest - errors.length })
  const { info } = report.counts
  return [
    ...warnings,
    ...(info === 0 ? [] : [words.check.left('info', info)]),
    ...errors,
    words.report.counts(report.counts),
  ]
}

/** The errors alone, in the same way: what keeps a build from being published. */
export function groupedErrors(report: Report, finder: Finder, language: Language): GroupedLine[] {
  return linesOf(report, 'error', { finder, language, room: longest })
}

/** An advice below its finding: sentences are set in, lines to paste stand as they are to be pasted. */
export function adviceLines(advice: string): string[] {
  return adviceBlocks(advice).flatMap(({ text, isToPaste }) => (isToPaste ? text.split('\n') : [`  ${text}`]))
}

type Page = { finder: Finder; language: Language; room: number }

function linesOf({ findings }: Report, severity: Severity, { finder, language, room }: Page): GroupedLine[] {
  const causes = causesOf(findings, severity, finder.pathOf)
  const shown = causes.slice(0, Math.max(0, room))
  const left = causes.slice(shown.length).reduce((sum, cause) => sum + cause.findings.length, 0)
  // What there is to mend comes before how to mend it.
  let free = room - shown.length
  const advised = new Set<string>()
  const lines = shown.flatMap((cause): GroupedLine[] => {
    const [{ rule, advice }] = cause.findings
    // A warning's advice stands once for its rule; an error's may be the line to paste for that very fault.
    const key = severity === 'error' ? `${rule} ${advice[language]}` : rule
    const hint = advised.has(key) ? [] : adviceLines(advice[language])
    const said = lineOf(cause, finder, language)
    if (hint.length > free) return [said]
    advised.add(key)
    free -= hint.length
    return [said, ...hint]
  })
  return left === 0 ? lines : [...lines, wordsOf(language).check.left(severity, left)]
}

function lineOf({ findings, documents }: Cause, finder: Finder, language: Language): GroupedLine {
  const { severities, report, check } = wordsOf(language)
  const [first] = findings
  const { rule, severity, message } = first
  const often = check.often(findings.length, documents)
  return {
    before: inOneLine(sayWhere(first, finder, language)),
    severity,
    name: severities[severity].toLowerCase(),
    after: inOneLine(`${report.colon}${message[language]}${often} (${rule})`),
  }
}
