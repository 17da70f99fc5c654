import { type Finding, type Report, severities } from '@metiers/schema'
import { percent, sayPlace } from '@metiers/validate'
import { count } from './count.js'
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
  return [
    `${count(documents.length, 'document')} read (${bytes} bytes)`,
    `${count(occupations.length, 'occupation')} in ${count(families.length, 'family', 'families')}, ${count(profiles, 'profile')}${outOfUse > 0 ? `, ${outOfUse} out of use` : ''}`,
    report.summary,
    `${filled} of ${expected} sections filled (${percent(ratio)})`,
  ]
}

/** The findings by rule, the most important first: how many, and the first of each. */
export function summariseFindings(
  { counts, findings }: Report,
  { style }: Terminal,
  pathOf: (id: string) => string,
): (string | Painted)[] {
  const lines: (string | Painted)[] = [
    `Findings: ${count(counts.error, 'error')}, ${count(counts.warning, 'warning')}, ${counts.info} for information`,
  ]
  const byRule = new Map<string, Finding[]>()
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
      const where = first.place ? `${sayPlace(first.place, pathOf)}: ` : ''
      const more = group.length > 1 ? ` (and ${group.length - 1} more)` : ''
      const painted = `  ${style(colours[severity], severity)} ${first.rule}: ${printable(where + first.message)}${more}`
      lines.push({ painted })
    }
  }
  return lines
}
