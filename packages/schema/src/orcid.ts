export const orcidBase = 'https://orcid.org/'

const orcid = /^(?:orcid:|https:\/\/orcid\.org\/)(?<id>\d{4}-\d{4}-\d{4}-\d{3}[\dX])$/

/** The IRI of a person who is named by an ORCID, as a CURIE or as its address; null where the text is a name. */
export function orcidIri(person: string): string | null {
  const id = orcid.exec(person)?.groups?.id
  return id === undefined ? null : `${orcidBase}${id}`
}
