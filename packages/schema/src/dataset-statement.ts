import type { Catalogue } from './catalogue.js'

/** A release as the sources record it. */
export type DatedRelease = { version: string; date: string }

/** What is stated of a dataset beside what it holds: by its owner for catalogues, and when it was released. */
export type DatasetStatement = {
  catalogue?: Catalogue | undefined
  releases?: readonly DatedRelease[] | undefined
}

/** When a dataset was first released, and when what it says now was; each absent where it was not. */
export function datesOf(
  { version }: { version: string },
  releases: readonly DatedRelease[] = [],
): { issued?: string; modified?: string } {
  const [first] = inOrder(releases)
  const own = releases.find(release => release.version === version)
  return { ...(first && { issued: first.date }), ...(own && { modified: own.date }) }
}

/** Releases as they came, the oldest first. */
export function inOrder(releases: readonly DatedRelease[]): DatedRelease[] {
  return [...releases].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

/** The IRI of the publisher: the owner's own, or one below the base IRI. */
export function publisherIri(
  { iri }: { iri: string },
  publisher: NonNullable<Catalogue['publisher']>,
): string {
  return publisher.iri ?? `${iri}publisher`
}
