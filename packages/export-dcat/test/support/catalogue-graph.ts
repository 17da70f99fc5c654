import jsonld from 'jsonld'
import { Parser, Store } from 'n3'
import { catalogueFile } from '../../src/index.js'

/** What the owner of a dataset could state: every field of `catalogue`. */
export const stated = {
  description: { fr: 'Les métiers du pain.', en: 'The occupations of bread.' },
  publisher: {
    name: 'Observatoire du pain',
    iri: 'https://example.org/observatoire',
    type: 'http://purl.org/adms/publishertype/NonProfitOrganisation',
  },
  contact: { name: 'Données', email: 'donnees@example.org', page: 'https://example.org/contact' },
  landingPage: 'https://example.org/pain',
  accessUrl: 'https://example.org/data/',
  spatial: ['http://publications.europa.eu/resource/authority/country/FRA'],
  themes: [
    'http://publications.europa.eu/resource/authority/data-theme/SOCI',
    'http://eurovoc.europa.eu/100149',
  ],
  keywords: { fr: ['métiers', 'pain'], en: ['occupations'] },
}

/** The graph of a catalogue; any wish for the network is an error. */
export async function catalogueGraph(input: Parameters<typeof catalogueFile>[0]): Promise<Store> {
  const documentLoader = async (address: string): Promise<never> => {
    throw new Error(`the catalogue asks for ${address}`)
  }
  const document = JSON.parse([...catalogueFile(input).chunks].join(''))
  const quads = await jsonld.toRDF(document, { format: 'application/n-quads', documentLoader })
  return new Store(new Parser({ format: 'N-Quads' }).parse(String(quads)))
}
