import { type Nomenclature, type OutputFile, valueForms } from '@metiers/schema'
import { z } from 'zod'

/** A file of a release as it was published, by its checksum. `isKept`: its content stands among the sources. */
const releasedFileSchema = z.strictObject({
  path: z.string().regex(/^(?!\/)(?!.*(?:^|\/)\.\.?(?:\/|$))[^\\:]+$/, valueForms['path-in-dataset']),
  byteLength: z.int().nonnegative(),
  mediaType: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, valueForms.checksum),
  isKept: z.boolean(),
})
export type ReleasedFile = z.infer<typeof releasedFileSchema>

/** `release.json`: what a steward has released, on the date that the steward has stated. */
export const releaseRecordSchema = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/, valueForms['release-version']),
  date: z.iso.date(valueForms.date),
  files: z.array(releasedFileSchema),
})
export type ReleaseRecord = z.infer<typeof releaseRecordSchema>

/** A release with what is kept of it: its nomenclature, its graph as N-Triples, and the files as they were published. */
export type Release = {
  record: ReleaseRecord
  nomenclature: Nomenclature
  graph(): Iterable<string>
  keptFiles(): OutputFile[]
}

/**
 * The files of which the content is kept: the canonical dataset, from which all others can be made again, its schema,
 * and its graph, since what a triple store has loaded can only be updated from exactly that.
 */
export const keptPaths: readonly string[] = [
  'nomenclature.json',
  'nomenclature.schema.json',
  'jsonld/nomenclature.nt',
]
export const keptGraph = 'jsonld/nomenclature.nt'
