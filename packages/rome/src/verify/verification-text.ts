import { type Language, wordsOf } from '@metiers/words'
import { outcomes, type Verification } from './verification.js'
import { skillOutcomes } from './verify-skills.js'

/** A verification for a person: counts first, then each mapping that is not unchanged, the gravest first. */
export function verificationText(
  { release, dataset, counts, results, skills }: Verification,
  language: Language,
): string {
  const { rome, severities, report } = wordsOf(language)
  const { version, versionFrom, isPartial, files, passedOver } = release
  const found = outcomes
    .map(outcome => [outcome, counts.byOutcome[outcome]] as const)
    .filter(([, number]) => number > 0)
  const lines = [
    rome.release({ version, from: versionFrom, isPartial }),
    rome.mappings(counts.mappings, dataset.mappingsOf, found),
  ]
  if (skills.counts.mappings > 0) {
    const ofSkills = skillOutcomes
      .map(outcome => [outcome, skills.counts.byOutcome[outcome]] as const)
      .filter(([, number]) => number > 0)
    lines.push(rome.skillMappings(skills.counts.mappings, skills.mappingsOf, ofSkills))
  }
  if (skills.counts.ofEsco > 0) lines.push(rome.skillMappingsOfEsco(skills.counts.ofEsco))
  if (counts.appellationsNotChecked > 0)
    lines.push(rome.appellationsNotChecked(counts.appellationsNotChecked))
  if (counts.byOutcome['code-gone'] > 0) lines.push(rome.ifPartial)
  lines.push(rome.filesRead(files))
  if (passedOver.length > 0) lines.push(rome.passedOver(passedOver))
  lines.push(release.attribution)
  const doubtful = results.flatMap(({ severity, outcome, message }) =>
    severity === 'none' ? [] : [{ severity, outcome, message }],
  )
  doubtful.sort((a, b) => outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome))
  const doubtfulSkills = skills.results.filter(({ severity }) => severity !== 'none')
  const all = [
    ...doubtful,
    ...doubtfulSkills.sort((a, b) => skillOutcomes.indexOf(a.outcome) - skillOutcomes.indexOf(b.outcome)),
  ]
  if (all.length > 0) lines.push('')
  for (const { severity, outcome, message } of all)
    if (severity !== 'none')
      lines.push(`${severities[severity].toLowerCase()}${report.colon}${message[language]} (${outcome})`)
  return lines.join('\n')
}
