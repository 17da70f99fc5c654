/** What can be wrong with a document, and the facts that its sentence needs. Counts are of what the limits count. */
export type DocumentTroubles = {
  'file-too-large': { bytes: number; limit: number }
  'paragraph-too-long': { limit: number }
  'text-too-long': { what: 'lines' | 'cells'; count: number; limit: number }
}
