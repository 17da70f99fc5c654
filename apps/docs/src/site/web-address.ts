/**
 * The address that a link may lead to for an IRI that someone has stated: itself where it is of the web, undefined
 * where it is not (`urn:`), or would run something (`javascript:`, `data:`). Such an IRI is shown as text.
 */
export function webAddress(iri: string): string | undefined {
  return URL.canParse(iri) && /^https?:$/.test(new URL(iri).protocol) ? iri : undefined
}

/** The whole address of a path of the site; the path alone where the site was not told where it will stand. */
export function addressOn(site: URL | undefined, path: string): string {
  return site ? new URL(path, site).href : path
}
