import { outcomes, type Verification } from './verification.js'

const names: Record<(typeof outcomes)[number], string> = {
  'code-gone': 'code gone',
  'label-changed': 'label changed',
  'appellation-gone': 'appellation gone',
  'appellation-moved': 'appellation moved',
  'appellation-renamed': 'appellation renamed',
  'label-respelt': 'label re-spelt',
  'appellation-respelt': 'appellation re-spelt',
  'not-in-this-part': 'not in this part',
  unchanged: 'unchanged',
}

/** A verification for a person: counts first, then each mapping that is not unchanged, the gravest first. */
export function verificationText({ release, dataset, counts, results }: Verification): string {
  const { version, versionFrom, files, passedOver } = release
  const read = files.map(({ name, rows, table, encoding }) => `${name} (${count(rows, table)}, ${encoding})`)
  const number = (outcome: (typeof outcomes)[number]) => counts.byOutcome[outcome]
  const found = outcomes
    .filter(outcome => number(outcome) > 0)
    .map(outcome => `${number(outcome)} ${names[outcome]}`)
  const lines = [
    `ROME ${version ?? 'of a version that its files do not tell'}${said[versionFrom ?? 'nowhere']}${release.isPartial ? ', a part of the release' : ''}`,
    `${count(counts.mappings, 'mappings')} of ROME ${dataset.mappingsOf.join(', ') || '(none)'}: ${found.join(', ') || 'nothing to check'}`,
  ]
  if (counts.appellationsNotChecked > 0) {
    lines.push(
      `${counts.appellationsNotChecked} appellations could not be checked: they are not in these files`,
    )
  }
  if (counts.byOutcome['code-gone'] > 0) {
    lines.push(
      'If these files are only a part of the release, say so with --partial: absence then proves nothing',
    )
  }
  lines.push(`read: ${read.join(', ')}`)
  if (passedOver.length > 0) lines.push(`passed over: ${passedOver.join(', ')}`)
  lines.push(release.attribution)
  const doubtful = results
    .filter(({ severity }) => severity !== 'none')
    .sort((a, b) => outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome))
  if (doubtful.length > 0) lines.push('')
  for (const { severity, outcome, message } of doubtful) lines.push(`${severity}: ${message} (${outcome})`)
  return lines.join('\n')
}

function count(number: number, many: string): string {
  return `${number} ${number === 1 ? many.replace(/s$/, '') : many}`
}

const said = {
  'file-name': ', by the names of the files',
  'version-column': ', by a column of the files',
  option: ', as stated with --release-version',
  nowhere: '; state it with --release-version',
}
