import { type Report, type ReportedFinding, severities } from '@metiers/schema'
import { type PathOf, sayPlace, wordsOf } from '@metiers/words'
import { count } from './count.js'
import { language } from './language.js'
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
    `${count(documents.length, 'document')} read (${bytes} bytes)`,
    `${count(occupations.length, 'occupation')} in ${count(families.length, 'family', 'families')}, ${count(profiles, 'profile')}${outOfUse > 0 ? `, ${outOfUse} out of use` : ''}`,
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
  const words = wordsOf(spoken)
  const lines: (string | Painted)[] = [words.report.counts(counts)]
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
      const where = first.place ? `${sayPlace(spoken, first.place, pathOf)}${words.report.colon}` : ''
      const more = group.length > 1 ? ` (and ${group.length - 1} more)` : ''
      const painted = `  ${style(colours[severity], severity)} ${first.rule}: ${printable(where + first.message[spoken])}${more}`
      lines.push({ painted })
    }
  }
  return lines
}
