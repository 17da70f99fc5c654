import * as z from 'zod'
import { valueForms } from './value-forms.js'

// RFC 3987 §2.2: what no IRI has, and Turtle and N-Triples cannot write between < and >. `new URL` would take it.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among what no IRI has.
const notInAnIri = /[\u0000-\u0020\u007f-\u009f<>"{}|\\^`]/

const isIri = (iri: string) => !notInAnIri.test(iri)
const asked = valueForms['iri-signs']

// RFC 8141 §2: the namespace and what it names. A web address has a host, and none before it that could pass for it.
const web = 'https?://[^/?#@]+(?:[/?#].*)?'
const urn = 'urn:[a-z0-9][a-z0-9-]{0,31}:.+'
const mail = 'mailto:[^@]+@[^@]+'
const anyOf = (...forms: string[]) => new RegExp(`^(?:${forms.join('|')})$`, 'i')
const named = anyOf(web, urn)
const reachable = anyOf(web)
const contact = anyOf(web, mail)

/**
 * An IRI that names something, as it can stand in every form of the dataset: of the web, or a URN. No scheme that runs
 * something (`javascript:`), or means another thing on each machine (`file:`).
 */
export const iriSchema = z
  .url(valueForms.iri)
  .refine(isIri, asked)
  .refine(iri => named.test(iri), valueForms['iri-start'])

/** The address of a page of the web. */
export const webPageSchema = z
  .url(valueForms.page)
  .refine(isIri, asked)
  .refine(iri => reachable.test(iri), valueForms['page-start'])

/** Where a person can write to: a page of the web, or an address for mail. */
export const contactIriSchema = z
  .url(valueForms.contact)
  .refine(isIri, asked)
  .refine(iri => contact.test(iri), valueForms['contact-start'])

/** An IRI of the web that other IRIs or addresses start with: it ends with a slash, and has no query and no fragment. */
export const baseIriSchema = z
  .url({ protocol: /^https?$/ })
  .refine(isIri, asked)
  .refine(iri => iri.endsWith('/'), valueForms['slash-at-end'])
  .refine(iri => !/[?#]/.test(iri), valueForms['no-query'])

/** An address for each version of what stands below it: a base with `{version}` where the version's number goes. */
export const versionUrlSchema = z
  .string()
  .refine(
    url => url.includes('{version}') && baseIriSchema.safeParse(url.replaceAll('{version}', '1.0.0')).success,
    valueForms['version-url'],
  )
