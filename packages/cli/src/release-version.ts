import { join } from 'node:path'
import {
  compareNomenclatures,
  compareVersions,
  isEnough,
  isUnchanged,
  type Release,
  sayProposal,
} from '@metiers/changes'
import { UnreadableInput } from '@metiers/document'
import type { Nomenclature } from '@metiers/schema'
import { manifestFile } from './manifest-file.js'
import type { Dataset } from './named-dataset.js'

/** False where the release is recorded as it is. Throws where its version cannot be given to it. */
export function isNewRelease(
  releases: readonly Release[],
  nomenclature: Nomenclature,
  sources: string,
): boolean {
  const { version } = nomenclature
  const last = releases
    .map(each => each.nomenclature)
    .sort((a, b) => compareVersions(a.version, b.version))
    .at(-1)
  if (!last) return true
  const delta = compareNomenclatures(last, nomenclature)
  if (last.version === version && isUnchanged(delta)) return false
  const problem =
    compareVersions(version, last.version) <= 0
      ? `version ${version} does not come after the last release, ${last.version}`
      : isEnough(version, last.version, delta)
        ? null
        : `version ${version} says less than what changed`
  if (problem === null) return true
  throw new UnreadableInput({
    path: join(sources, manifestFile),
    where: 'version',
    problem,
    expected: `more: ${sayProposal(delta)}`,
    advice: 'Raise the version there, and release again.',
  })
}

/**
 * Throws where what is published has the version of the release and another content: an id would be new since a version
 * that was there without it.
 */
export function assertNotPublished(
  published: Dataset | null,
  nomenclature: Nomenclature,
  { sources, out }: { sources: string; out: string },
): void {
  const old = published?.nomenclature
  if (!old || old.iri !== nomenclature.iri || old.version !== nomenclature.version) return
  const delta = compareNomenclatures(old, nomenclature)
  if (isUnchanged(delta)) return
  throw new UnreadableInput({
    path: join(sources, manifestFile),
    where: 'version',
    problem: `version ${old.version} is published in ${out} with other content`,
    expected: `more: ${sayProposal(delta)}`,
    advice: `Raise the version there, and release again. Where ${out} was never published, build first.`,
  })
}
