// RFC 8141: a URN names something and is no address. No stated base IRI starts so: a base is of the web.
const start = 'urn:metiers:'

/** The base IRI of a dataset that states none: names for trying it out, in which no other dataset's id stands. */
export function trialBaseIri(datasetId: string): string {
  return `${start}${datasetId}/`
}

/** Whether an IRI starts with the base of a dataset that states none: it leads nowhere. */
export function isTrialIri(iri: string): boolean {
  return iri.startsWith(start)
}
