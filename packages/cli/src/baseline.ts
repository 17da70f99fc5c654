import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { compareVersions } from '@metiers/changes'
import { UnreadableInput } from '@metiers/document'
import type { LoadedSources } from './load-sources.js'
import { type Dataset, graphOf, readNamedDataset } from './named-dataset.js'

/**
 * What the sources are compared with where nothing else is named, so that every command proposes the same version: the
 * release that the manifest names, else the last one that is recorded, else what is published in `out`; null where there
 * is none of them.
 */
export async function baselineOf(
  { previous, releases }: Pick<LoadedSources, 'previous' | 'releases'>,
  out: string,
): Promise<Dataset | null> {
  if (previous) return { nomenclature: previous, graph: () => graphOf(previous) }
  const last = [...releases].sort((a, b) => compareVersions(a.record.version, b.record.version)).at(-1)
  if (last) return { nomenclature: last.nomenclature, graph: async () => last.graph() }
  const stands = await stat(join(out, 'nomenclature.json')).catch(() => null)
  return stands === null ? null : await readNamedDataset(out)
}

/** What is published in `out`, or null where nothing is, or nothing of this version of the schema. */
export async function publishedIn(out: string): Promise<Dataset | null> {
  try {
    return await baselineOf({ previous: null, releases: [] }, out)
  } catch (error) {
    if (error instanceof UnreadableInput) return null
    throw error
  }
}
