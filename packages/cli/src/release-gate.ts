import { join } from 'node:path'
import { UnreadableInput } from '@metiers/document'
import { readRegularText } from '@metiers/engine'
import {
  mistakeOf,
  type Nomenclature,
  type ReleaseLoss,
  sayIssue,
  severities,
  type ValueMistake,
} from '@metiers/schema'
import { openLosses, type Release, releaseSchema } from '@metiers/validate'
import { sayLoss } from '@metiers/words'
import { datasetBytes } from './dataset-bytes.js'
import { codeOf } from './folder.js'
import { language, words } from './language.js'
import type { LoadedSources } from './load-sources.js'
import type { Assessed } from './pipeline.js'

/** The dataset that stands in a folder, or null where none does. Throws `UnreadableInput` where it cannot be compared. */
export async function readRelease(out: string): Promise<Release | null> {
  const path = join(out, 'nomenclature.json')
  let problem: { reason: string | null; mistake: ValueMistake | null }
  let place: { pointer: string } | undefined
  try {
    const release = releaseSchema.safeParse(JSON.parse(await readRegularText(path, datasetBytes)), {
      error: sayIssue,
      reportInput: true,
    })
    if (release.success) return release.data
    const [issue] = release.error.issues
    problem = { reason: null, mistake: issue ? mistakeOf(issue) : { is: 'other' } }
    place = { pointer: `/${issue?.path.join('/') ?? ''}` }
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null
    problem = { reason: error instanceof SyntaxError ? null : codeOf(error), mistake: null }
  }
  throw new UnreadableInput({ code: 'published-not-comparable', path, place, facts: { out, ...problem } })
}

/** What the published dataset has, the new one lacks, and nobody has given up. */
export function lossesSince(
  release: Release | null,
  current: Nomenclature,
  { acceptedLosses }: Pick<LoadedSources, 'acceptedLosses'>,
): ReleaseLoss[] {
  return release === null ? [] : openLosses(release, current, acceptedLosses)
}

/** The gate's refusal, as lines: what would be lost, and how to go on. */
export function sayLosses(
  losses: readonly ReleaseLoss[],
  release: Release | null,
  { out, template }: { out: string; template: Nomenclature['template'] },
): string[] {
  const ids = [...new Set(losses.map(({ occupationId }) => occupationId))]
  return [
    words().losses(release?.version ?? '', out),
    ...losses.map(loss => words().loss(sayLoss(language(), loss, { template }), loss.occupationId)),
    words().howToGoOn(out),
    words().giveUp(ids),
  ]
}

/** The rules whose findings a steward can settle by giving something up. */
const settledByAcceptance: ReadonlySet<string> = new Set(['registered-id-missing', 'previous-release-lost'])

/** The errors that stay whatever is given up of the occupations with these ids. */
export function errorsBeside({ report }: Assessed, ids: ReadonlySet<string>): Assessed['report'] {
  const findings = report.findings.filter(
    ({ severity, rule, occupationId }) =>
      severity === severities[0] && !(settledByAcceptance.has(rule) && ids.has(occupationId ?? '')),
  )
  return { ...report, findings, counts: { ...report.counts, error: findings.length } }
}
