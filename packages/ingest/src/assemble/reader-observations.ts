import type { DocumentInput } from '../ingest.js'
import type { Observation } from '../observation.js'

/** What a reader noticed about a file, as observations with the file's name. */
export function readerObservations({ source, notes }: DocumentInput): Observation[] {
  return notes.map(({ kind, detail, place }): Observation => {
    const at = { place: { ...place, sourceId: source.id }, occupationId: null }
    if (kind === 'encoding-guessed') return { kind, encoding: detail, ...at }
    if (kind === 'encoding-doubtful') return { kind, text: detail, ...at }
    return { kind, target: detail, ...at }
  })
}
