import { type Report, type ReportedFinding, severities } from '@metiers/schema'
import { type PathOf, sayPlace, wordsOf } from '@metiers/words'
import { language, words } from './language.js'
import type { LoadedSources } from './load-sources.js'
import type { Assessed } from './pipeline.js'
import { printable } from './printable.js'
import type { Painted, Terminal } from './terminal.js'

/** What was read and how complete it is: the first lines of a build's summary. */
export function summariseContent({ documents }: LoadedSources, { nomenclature, report }: Assessed): string[] {
  const bytes = documents.reduce((sum, { source }) => sum + source.byteLength, 0)
  const { families } = nomenclature
  const occupations = nomenclature.occupations.filter(({ deprecation }) => deprecation === undefined)
  const outOfUse = nomenclature.occupations.length - occupations.length
  const profiles = occupations.filter(({ profile }) => profile).length
  const { filled, expected, ratio } = report.completeness
  const spoken = language()
  return [
    words().read(documents.length, bytes),
    words().content({ occupations: occupations.length, families: families.length, profiles, outOfUse }),
    report.summary[spoken],
    wordsOf(spoken).report.filled(filled, expected, ratio),
  ]
}

/** The findings by rule, the most important first: how many, and the first of each. */
export function summariseFindings(
  { counts, findings }: Report,
  { style }: Terminal,
  pathOf: PathOf,
): (string | Painted)[] {
  const spoken = language()
  const { report } = wordsOf(spoken)
  const { severity: severityName, more } = words()
  const lines: (string | Painted)[] = [report.counts(counts)]
  const byRule = new Map<string, ReportedFinding[]>()
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.rule}`
    const known = byRule.get(key)
    if (known) known.push(finding)
    else byRule.set(key, [finding])
  }
  const colours = { error: 'red', warning: 'yellow', info: 'dim' } as const
  for (const severity of severities) {
    for (const group of byRule.values()) {
      const [first] = group
      if (first?.severity !== severity) continue
      const where = first.place ? `${sayPlace(spoken, first.place, pathOf)}${report.colon}` : ''
      const others = group.length > 1 ? more(group.length - 1) : ''
      const painted = `  ${style(colours[severity], severityName[severity])} ${first.rule}${report.colon}${printable(where + first.message[spoken])}${others}`
      lines.push({ painted })
    }
  }
  return lines
}
