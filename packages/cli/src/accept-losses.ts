import { join } from 'node:path'
import { UnreadableInput } from '@metiers/document'
import {
  type AcceptedLoss,
  addAcceptedLosses,
  enterRetired,
  newAcceptedLosses,
  newRegistry,
  retireIds,
} from '@metiers/ingest'
import { openLosses, type Release } from '@metiers/validate'
import type { AcceptanceInSources } from './acceptance.js'
import { acceptedLossesFile, identifiersFile, type LoadedSources } from './load-sources.js'
import type { Assessed } from './pipeline.js'
import { editStewardFile } from './steward-file.js'

/**
 * Notes in the steward's files what is given up: an occupation in the registry of ids, where it stays, deprecated; a
 * profile, section or mapping in the file of accepted losses. Throws `UnreadableInput` for an id of which nothing is
 * lost.
 */
export async function acceptLosses(
  { ids, because, lock }: AcceptanceInSources,
  {
    sources,
    loaded,
    assessed,
    published,
  }: { sources: string; loaded: LoadedSources; assessed: Assessed; published: Release | null },
): Promise<void> {
  const retired = new Set(
    assessed.observations.flatMap(({ kind, occupationId }) =>
      kind === 'registered-id-missing' && occupationId !== null && ids.has(occupationId)
        ? [occupationId]
        : [],
    ),
  )
  const unregistered = new Map<string, { id: string; label: string; release: string }>()
  const accepted = new Map<string, AcceptedLoss>()
  for (const release of [published, assessed.previous]) {
    if (release === null) continue
    for (const { kind, occupationId, label, detail } of openLosses(
      release,
      assessed.nomenclature,
      loaded.acceptedLosses,
    )) {
      if (!ids.has(occupationId)) continue
      if (kind === 'occupation') {
        unregistered.set(occupationId, { id: occupationId, label, release: release.version })
        continue
      }
      const loss = {
        occupation: occupationId,
        kind,
        ...(detail !== null && { what: detail }),
        lastRelease: release.version,
        because,
      }
      accepted.set(JSON.stringify(loss), loss)
    }
  }
  const settled = new Set([
    ...retired,
    ...unregistered.keys(),
    ...[...accepted.values()].map(({ occupation }) => occupation),
  ])
  const idle = [...ids].find(id => !settled.has(id))
  if (idle !== undefined) {
    throw new UnreadableInput({
      code: 'nothing-lost',
      path: '--accept-loss',
      facts: { id: idle },
    })
  }

  const registry = join(sources, identifiersFile)
  if (retired.size + unregistered.size > 0) {
    await editStewardFile(
      registry,
      before => {
        const given = { ids: [...retired], replacedBy: [], because, otherwise: because, option: '' }
        let text = retireIds({ text: before ?? newRegistry, path: registry }, given, new Map())
        for (const entry of unregistered.values())
          text = enterRetired({ text, path: registry }, entry, { because })
        return text
      },
      lock,
    )
  }
  const path = join(sources, acceptedLossesFile)
  if (accepted.size > 0) {
    await editStewardFile(
      path,
      before => addAcceptedLosses({ text: before ?? newAcceptedLosses, path }, [...accepted.values()]),
      lock,
    )
  }
}
