import { type Nomenclature, type Report, type ReportedFinding, severities } from '@metiers/schema'
import { adviceBlocks, type Language, ruleTitle, sayLoss, wordsOf } from '@metiers/words'
import { type Finder, sayWhere } from './where.js'

/** `dist/report.md`, `dist/report.en.md`: the worst thing first, completeness, then every finding by severity and rule. */
export function reportToMarkdown(
  report: Report,
  nomenclature: Nomenclature,
  finder: Finder,
  language: Language,
): string {
  const { completeness, counts, findings, previousRelease } = report
  const words = wordsOf(language).report
  const labels = new Map(nomenclature.occupations.map(({ id, preferredLabel }) => [id, preferredLabel.fr]))
  const lines = [
    report.summary[language],
    '',
    words.filled(completeness.filled, completeness.expected, completeness.ratio),
    words.counts(counts),
    '',
    `## ${words.completeness}`,
    '',
    `| ${words.columns.join(' | ')} |`,
    '| --- | --- | --- | --- |',
    ...completeness.occupations.map(({ occupationId, filled, expected, sections }) => {
      const states = Object.values(sections)
      const count = (wanted: string) => states.filter(state => state === wanted).length
      const label = escapeCell(labels.get(occupationId) ?? occupationId)
      return states.includes('no-profile')
        ? `| ${label} | ${words.noProfile} | | |`
        : `| ${label} | ${words.filledOf(filled, expected)} | ${count('empty')} | ${count('absent')} |`
    }),
  ]
  if (previousRelease) {
    const { version, lost } = previousRelease
    lines.push('', `## ${words.lostSince(version)}`, '')
    for (const loss of lost) lines.push(`- ${escapeCell(sayLoss(language, loss, nomenclature))}`)
    if (lost.length === 0) lines.push(words.nothingLost)
  }
  for (const severity of severities) {
    const chosen = findings.filter(finding => finding.severity === severity)
    if (chosen.length === 0) continue
    lines.push('', `## ${words.findings(severity, chosen.length)}`)
    for (const rule of new Set(chosen.map(finding => finding.rule))) {
      const ofRule = chosen.filter(finding => finding.rule === rule)
      lines.push('', `### ${ruleTitle(language, rule)} (${ofRule.length})`, '', `\`${rule}\``, '')
      lines.push(...ruleLines(ofRule, finder, language))
    }
  }
  return `${lines.join('\n')}\n`
}

/** What all findings of a rule advise stands once, above them; else each advice stands below its own finding. */
function ruleLines(findings: readonly ReportedFinding[], finder: Finder, language: Language): string[] {
  const advices = new Set(findings.map(({ advice }) => advice[language]))
  const [shared] = advices
  const isShared = advices.size === 1 && shared !== undefined
  return [
    ...(isShared ? [...adviceLines(shared, ''), ''] : []),
    ...findings.flatMap(finding => {
      const said = `- ${escapeCell(`${sayWhere(finding, finder, language)}${finding.message[language]}`)}`
      return isShared ? [said] : [said, ...adviceLines(finding.advice[language], '  ')]
    }),
  ]
}

function adviceLines(advice: string, indent: string): string[] {
  return adviceBlocks(advice).flatMap(({ text, isToPaste }) =>
    isToPaste ? ['', ...fenced(text).map(line => indent + line)] : [indent + escapeCell(text)],
  )
}

// A fence that is longer than every run of its sign inside it (CommonMark §4.5).
function fenced(text: string): string[] {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(run => run.length))
  const fence = '`'.repeat(longest + 1)
  return [fence, ...text.split('\n'), fence]
}

// Words of a source stay words: nothing in them is markup or HTML.
function escapeCell(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>|#~]/g, character => `\\${character}`)
    .replaceAll('&', '&amp;')
    .replace(/[ \t\r\n]+/g, ' ')
}
