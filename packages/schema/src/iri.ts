import * as z from 'zod'

// RFC 3987 §2.2: what no IRI has, and Turtle and N-Triples cannot write between < and >. `new URL` would take it.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among what no IRI has.
const notInAnIri = /[\u0000-\u0020\u007f-\u009f<>"{}|\\^`]/

const isIri = (iri: string) => !notInAnIri.test(iri)
const asked = 'must be an IRI: without spaces and without < > " { } | \\ ^ or `'

/** An absolute IRI, as it can stand in every form of the dataset. */
export const iriSchema = z.url('must be an IRI, such as https://example.org/licence').refine(isIri, asked)

/** An IRI of the web that other IRIs or addresses start with: it ends with a slash, and has no query and no fragment. */
export const baseIriSchema = z
  .url({ protocol: /^https?$/ })
  .refine(isIri, asked)
  .refine(iri => iri.endsWith('/'), 'must end with a slash')
  .refine(iri => !/[?#]/.test(iri), 'must have no query and no fragment')
