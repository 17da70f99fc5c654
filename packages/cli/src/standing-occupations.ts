import { join } from 'node:path'
import { type IdentifierRegistry, ingest, type RegistryList, type Standing } from '@metiers/ingest'
import { loadSources } from './load-sources.js'
import { during } from './progress.js'
import type { Terminal } from './terminal.js'

/** The occupations, or the skills, that the sources have now, by id, and the registry of ids. */
export type InSources = { standing: ReadonlyMap<string, Standing>; registry: IdentifierRegistry }

const occupationLabel = /^\/occupations\/(\d+)\/(?:preferredLabel|hiddenLabels)\//
const skillLabel = /^\/skills\/(\d+)\/(?:preferredLabel|alternativeLabels)\//

/** Reads the sources for what is in them. Throws `UnreadableInput` for a document that cannot be read. */
export async function standingIn(
  sources: string,
  list: RegistryList,
  terminal: Terminal,
): Promise<InSources> {
  const loaded = await loadSources(sources, { onProgress: during(terminal.progress, 'reading') })
  const [unreadable] = loaded.unreadable
  if (unreadable) throw unreadable
  const { nomenclature, provenance } = ingest(loaded)
  terminal.progress.end()
  const places = new Map<string, Pick<Standing, 'path' | 'place'>>()
  const paths = new Map(nomenclature.sources.map(({ id, path }) => [id, join(sources, path)]))
  for (const { sourceId, place, pointers } of provenance) {
    for (const pointer of pointers) {
      const index = (list === 'skills' ? skillLabel : occupationLabel).exec(pointer)?.[1]
      if (index !== undefined && !places.has(index)) {
        places.set(index, { path: paths.get(sourceId) ?? sources, place })
      }
    }
  }
  const standing = new Map(
    nomenclature[list].flatMap(({ id, preferredLabel, deprecation }, index) => {
      const at = places.get(String(index)) ?? { path: sources, place: null }
      return deprecation ? [] : [[id, { label: preferredLabel.fr, ...at }] as const]
    }),
  )
  return { standing, registry: loaded.identifiers }
}
