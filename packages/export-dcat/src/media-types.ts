/** The media types that IANA registers, among those of the dataset; DCAT asks `dcat:mediaType` for one of these. */
const registered = new Set([
  'application/csvm+json',
  'application/json',
  'application/ld+json',
  'application/n-triples',
  'application/sparql-update',
  'application/vnd.apache.parquet',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.sqlite3',
  'text/csv',
  'text/markdown',
  'text/tab-separated-values',
  'text/turtle',
])

// The EU's authority table of file types, for the types whose entry is known; no entry is guessed.
const fileTypes: Record<string, string> = {
  'application/json': 'JSON',
  'application/ld+json': 'JSON_LD',
  'application/n-triples': 'RDF_N_TRIPLES',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'text/csv': 'CSV',
  'text/tab-separated-values': 'TSV',
  'text/turtle': 'RDF_TURTLE',
}

/** How DCAT-AP names a media type: by IANA's IRI, by the EU's file type, or by a node that bears its name. */
export function formatTerms(mediaType: string): object {
  const fileType = fileTypes[mediaType]
  return {
    ...(registered.has(mediaType) && {
      mediaType: `https://www.iana.org/assignments/media-types/${mediaType}`,
    }),
    ...(fileType !== undefined && {
      format: `http://publications.europa.eu/resource/authority/file-type/${fileType}`,
    }),
    ...(!registered.has(mediaType) &&
      fileType === undefined && { format: { type: 'dcterms:MediaTypeOrExtent', label: mediaType } }),
  }
}
