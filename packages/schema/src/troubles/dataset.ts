/** What can be wrong with a file of a dataset that was built, and the facts that its sentence needs. `pointer`: RFC 6901. */
export type DatasetTroubles = {
  'dataset-file-not-read': { reason: string | null }
  'dataset-file-not-json': Record<never, never>
  'dataset-of-another-version': { pointer: string }
}
