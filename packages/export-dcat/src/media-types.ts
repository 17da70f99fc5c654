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
  'application/zip',
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
  'application/vnd.apache.parquet': 'PARQUET',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/zip': 'ZIP',
  'text/csv': 'CSV',
  'text/tab-separated-values': 'TSV',
  'text/turtle': 'RDF_TURTLE',
}

// What people call the formats that the table has no entry for.
const formatNames: Record<string, string> = {
  'application/vnd.sqlite3': 'SQLite',
  'application/x-ndjson': 'NDJSON',
}

/**
 * How DCAT-AP names a media type: IANA's IRI where there is one, and the EU's file type, or a node that bears its name.
 */
export function formatTerms(mediaType: string): object {
  return {
    ...(registered.has(mediaType) && { mediaType: ianaType(mediaType) }),
    format: formatOf(mediaType),
  }
}

/** A registered media type as a node. */
export function ianaType(mediaType: string): object {
  return { id: `https://www.iana.org/assignments/media-types/${mediaType}`, type: 'dcterms:MediaType' }
}

function formatOf(mediaType: string): object {
  const type = 'dcterms:MediaTypeOrExtent'
  const fileType = fileTypes[mediaType]
  if (fileType !== undefined) {
    return { id: `http://publications.europa.eu/resource/authority/file-type/${fileType}`, type }
  }
  return { type, label: formatNames[mediaType] ?? mediaType }
}
