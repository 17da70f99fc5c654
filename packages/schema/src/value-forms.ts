/**
 * The forms that a value may have to have, each with the English words of the schema that asks for it. A schema takes its
 * words from here, and so the form that a value has not can be told from an issue of it, and said in another language.
 */
export const valueForms = {
  text: 'must be a text, not empty and without white space at its ends',
  identifier: 'must be an id: words of a-z and 0-9, joined by hyphens',
  'subfamily-id': 'must be the id of a family, a slash, and an id',
  version: 'must be a version such as 1.0.0, of numbers below 10^15',
  'release-version': 'must be a version such as 1.0.0',
  date: 'must be a date such as 2026-01-31',
  'rome-2-code': 'must be a code of ROME version 2: five digits',
  'rome-2-domain': 'must be the three digits of a ROME 2 domain',
  'rome-code': 'must be a code of ROME: a letter from A to N and four digits',
  'pcs-code': 'must be a code of PCS, such as 388a or 38A1',
  iri: 'must be an IRI, such as https://example.org/licence',
  'iri-signs': 'must be an IRI: without spaces and without < > " { } | \\ ^ or `',
  'iri-start': 'must be an IRI that starts with https://, http:// or urn:',
  page: 'must be the address of a page, such as https://example.org/',
  'page-start': 'must be an address that starts with https:// or http://',
  contact: 'must be an address, such as https://example.org/contact',
  'contact-start': 'must be an address that starts with https://, http:// or mailto:',
  'contact-way': 'must have an email or a page',
  'slash-at-end': 'must end with a slash',
  'version-url': 'must be an address with {version} in it, such as https://example.org/data/{version}/',
  'no-query': 'must have no query and no fragment',
  'path-in-sources': 'must be a path inside the sources folder, such as documents/fiche.docx',
  'path-in-dataset': 'must be a path inside the dataset',
  checksum: 'must be 64 hexadecimal digits',
  'mapping-subject': 'must be metier: and the id of an occupation, or skill: and the id of a skill',
  'mapping-object': 'must be rome: and a code such as rome:M1805',
  'skill-mapping-object':
    'must be rome: and an OGR code such as rome:300440, or esco:skill/ and the end of the URI, as the header says',
  'mapping-core': 'must be fiches with a word each, such as M1853 Principale|M1870 Émergente',
  'heading-count': 'must have {count} once at most',
  'heading-word': 'must have a word, or {count}',
  'heading-letter': 'must have a letter or a digit',
  'heading-sign': 'must have a letter, a digit or a sign',
  'all-sections': 'every section needs its headings',
} as const

export type ValueForm = keyof typeof valueForms

const byWords = new Map<string, ValueForm>()
for (const form of Object.keys(valueForms)) if (isForm(form)) byWords.set(valueForms[form], form)

function isForm(form: string): form is ValueForm {
  return Object.hasOwn(valueForms, form)
}

/** The form that a schema asks for with these words; undefined where they are not those of one. */
export function formOf(message: string | undefined): ValueForm | undefined {
  return message === undefined ? undefined : byWords.get(message)
}
