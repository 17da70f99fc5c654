import { join } from 'node:path'
import {
  compareNomenclatures,
  compareVersions,
  isEnough,
  isUnchanged,
  proposedVersion,
  type Release,
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
  const proposal = proposedVersion(delta)
  const at = { path: join(sources, manifestFile), place: { key: 'version' } }
  if (compareVersions(version, last.version) <= 0) {
    const facts = { version, last: last.version, proposal }
    throw new UnreadableInput({ code: 'version-not-after', ...at, facts })
  }
  if (!isEnough(version, last.version, delta)) {
    throw new UnreadableInput({ code: 'version-too-low', ...at, facts: { version, proposal } })
  }
  return true
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
    code: 'version-published',
    path: join(sources, manifestFile),
    place: { key: 'version' },
    facts: { version: old.version, out, proposal: proposedVersion(delta) },
  })
}
