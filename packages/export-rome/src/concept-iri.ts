/**
 * The namespace of one version of ROME, below our own base IRI: a code changes its meaning between versions,
 * and ROME itself has no IRI for a code in a version.
 */
export function romeConceptBase(baseIri: string, schemeVersion: string): string {
  return `${baseIri}external/rome/${schemeVersion}/`
}
