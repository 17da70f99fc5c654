import { type Catalogue, type Nomenclature, publisherIri } from '@metiers/schema'
import { conceptOf } from './known-concepts.js'

/** The publisher as the owner states it. */
export function agent(nomenclature: Nomenclature, publisher: NonNullable<Catalogue['publisher']>): object {
  const { name, type } = publisher
  return {
    id: publisherIri(nomenclature, publisher),
    type: 'foaf:Agent',
    name,
    ...(type !== undefined && { agentType: conceptOf(type) }),
  }
}

/** What stands for the publisher of a catalogue whose owner has named none: it says so, and names nobody. */
export const nobodyStated = {
  type: 'foaf:Agent',
  nameByLanguage: { fr: 'Éditeur non indiqué', en: 'Publisher not stated' },
}

export function contactPoint({ name, email, page }: NonNullable<Catalogue['contact']>): object {
  const isMail = page !== undefined && /^mailto:/i.test(page)
  // vcard:hasEmail and vcard:hasURL each take what fits it.
  const mail = email === undefined ? (isMail ? page : undefined) : `mailto:${email}`
  return {
    type: 'vcard:Kind',
    formattedName: name,
    ...(mail !== undefined && { hasEmail: mail }),
    ...(page !== undefined && !isMail && { hasUrl: page }),
  }
}
