/**
 * The IRI of one version of ROME (such as `4.0-60`) below a nomenclature's base IRI; that of its concept is this, a
 * slash, and the code. A code changes its meaning between versions, and ROME itself has no IRI for a code in a version.
 */
export function romeSchemeIri(baseIri: string, version: string): string {
  return `${baseIri}external/rome/${version}`
}
