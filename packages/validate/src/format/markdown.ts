import { type Nomenclature, type Report, severities } from '@metiers/schema'
import { percent } from '../completeness.js'
import { sayPlace } from './place.js'

/** `dist/report.md`: the worst thing first, then completeness, then every finding by severity and rule. */
export function reportToMarkdown(
  report: Report,
  nomenclature: Nomenclature,
  pathOf: (id: string) => string,
): string {
  const { completeness, counts, findings } = report
  const labels = new Map(nomenclature.occupations.map(({ id, preferredLabel }) => [id, preferredLabel.fr]))
  const lines = [
    report.summary,
    '',
    `${completeness.filled} of ${completeness.expected} sections are filled (${percent(completeness.ratio)}).`,
    `Findings: ${severities.map(severity => `${counts[severity]} ${severity}`).join(', ')}.`,
    '',
    '## Completeness',
    '',
    '| occupation | filled | empty in the source | absent from the source |',
    '| --- | --- | --- | --- |',
    ...completeness.occupations.map(({ occupationId, filled, expected, sections }) => {
      const states = Object.values(sections)
      const count = (wanted: string) => states.filter(state => state === wanted).length
      const label = escapeCell(labels.get(occupationId) ?? occupationId)
      return states.includes('no-profile')
        ? `| ${label} | no profile | | |`
        : `| ${label} | ${filled} of ${expected} | ${count('empty')} | ${count('absent')} |`
    }),
  ]
  if (report.previousRelease) {
    lines.push('', `## Lost since release ${report.previousRelease.version}`, '')
    const { lost } = report.previousRelease
    lines.push(
      ...(lost.length === 0 ? ['Nothing.'] : lost.map(({ kind, what }) => `- ${kind}: ${escapeCell(what)}`)),
    )
  }
  for (const severity of severities) {
    const chosen = findings.filter(finding => finding.severity === severity)
    if (chosen.length === 0) continue
    lines.push('', `## Findings: ${severity} (${chosen.length})`)
    for (const rule of new Set(chosen.map(finding => finding.rule))) {
      const ofRule = chosen.filter(finding => finding.rule === rule)
      lines.push('', `### ${rule} (${ofRule.length})`, '')
      for (const { message, place, advice } of ofRule) {
        const where = place ? ` — ${escapeCell(sayPlace(place, pathOf))}` : ''
        lines.push(`- ${escapeCell(message)}${where}. ${escapeCell(advice)}`)
      }
    }
  }
  return `${lines.join('\n')}\n`
}

// Words of a source stay words: nothing in them is markup or HTML.
function escapeCell(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>|#~]/g, character => `\\${character}`)
    .replaceAll('&', '&amp;')
    .replace(/\s+/g, ' ')
}
