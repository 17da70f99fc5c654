import type { Catalogue, Nomenclature, OutputFile, WrittenFile } from '@metiers/schema'
import { context } from './context.js'
import { descriptionOf } from './file-descriptions.js'
import { formatTerms } from './media-types.js'

type Input = { nomenclature: Nomenclature; catalogue: Catalogue; files: readonly WrittenFile[] }

const french = 'http://publications.europa.eu/resource/authority/language/FRA'

/**
 * `catalog.jsonld`: DCAT-AP 3 of the dataset, of this version of it, and of each file as a distribution with size,
 * media type and SHA-256 checksum. What the owner has not stated is absent; a catalogue node is there only with a
 * publisher, which DCAT-AP asks of it.
 */
export function catalogueFile(input: Input): OutputFile {
  const document = { '@context': context, '@graph': [...catalogueNodes(input), ...datasetNodes(input)] }
  return {
    path: 'catalog.jsonld',
    mediaType: 'application/ld+json',
    chunks: [`${JSON.stringify(document, null, 2)}\n`],
  }
}

function catalogueNodes({ nomenclature, catalogue }: Input): object[] {
  const { publisher, landingPage } = catalogue
  if (publisher === undefined) return []
  return [
    {
      id: `${nomenclature.iri}catalog`,
      type: 'dcat:Catalog',
      title: nomenclature.title,
      description: descriptionOfDataset(nomenclature, catalogue),
      publisher: agent(nomenclature, publisher),
      language: french,
      dataset: `${nomenclature.iri}dataset`,
      ...(landingPage !== undefined && { landingPage }),
    },
  ]
}

/** The dataset as it goes on through its versions, and this version of it, which has the files. */
function datasetNodes({ nomenclature, catalogue, files }: Input): object[] {
  const { iri, title, version, sources, attributions } = nomenclature
  const { publisher, contact, landingPage, spatial, themes, keywords } = catalogue
  const description = descriptionOfDataset(nomenclature, catalogue)
  const lasting = `${iri}dataset`
  const current = `${lasting}/${version}`
  const shared = {
    type: 'dcat:Dataset',
    title,
    description,
    language: french,
    ...(publisher !== undefined && { publisher: agent(nomenclature, publisher) }),
    ...(contact !== undefined && { contactPoint: contactPoint(contact) }),
    ...(landingPage !== undefined && { landingPage }),
    ...(spatial.length > 0 && { spatial: spatial.map(place => ({ id: place, type: 'dcterms:Location' })) }),
    ...(themes.length > 0 && { theme: themes }),
    ...(keywords.fr.length + keywords.en.length > 0 && { keyword: keywords }),
  }
  return [
    { id: lasting, ...shared, identifier: lasting, version, hasVersion: current, hasCurrentVersion: current },
    {
      id: current,
      ...shared,
      identifier: current,
      version,
      isVersionOf: lasting,
      source: sources.map(({ id }) => `${iri}source/${id}`),
      ...(attributions.length > 0 && {
        provenance: attributions.map(({ text, licence }) => ({
          type: 'dcterms:ProvenanceStatement',
          label: `${text} (${licence})`,
        })),
      }),
      // What is kept of earlier releases is no form of this version.
      distribution: files
        .filter(({ path }) => !path.startsWith('releases/'))
        .map(file => distribution(file, nomenclature, catalogue)),
    },
  ]
}

function distribution(
  { path, byteLength, mediaType, sha256 }: WrittenFile,
  { iri, version, licence }: Nomenclature,
  { accessUrl = iri }: Catalogue,
): object {
  const url = `${accessUrl}${path.split('/').map(encodeURIComponent).join('/')}`
  const description = descriptionOf(path)
  return {
    id: `${iri}dataset/${version}#${path}`,
    type: 'dcat:Distribution',
    title: { fr: path },
    ...(description !== null && { description }),
    accessUrl: url,
    downloadUrl: url,
    byteSize: String(byteLength),
    ...formatTerms(mediaType),
    ...(licence !== null && { licence: { id: licence, type: 'dcterms:LicenseDocument' } }),
    checksum: {
      id: `${iri}dataset/${version}#${path}-sha256`,
      type: 'spdx:Checksum',
      algorithm: 'spdx:checksumAlgorithm_sha256',
      checksumValue: sha256,
    },
  }
}

function agent({ iri }: Nomenclature, { name, iri: own, type }: NonNullable<Catalogue['publisher']>): object {
  return {
    id: own ?? `${iri}publisher`,
    type: 'foaf:Agent',
    name,
    ...(type !== undefined && { agentType: type }),
  }
}

function contactPoint({ name, email, page }: NonNullable<Catalogue['contact']>): object {
  return {
    type: 'vcard:Kind',
    formattedName: name,
    ...(email !== undefined && { hasEmail: `mailto:${email}` }),
    ...(page !== undefined && { hasUrl: page }),
  }
}

/** The owner's description; where none is stated, what the dataset holds, counted (DCAT-AP asks for one). */
function descriptionOfDataset({ occupations, families }: Nomenclature, { description }: Catalogue) {
  if (description !== undefined) return description
  const profiles = occupations.filter(({ profile }) => profile !== null).length
  return {
    fr: `${occupations.length} métiers, ${families.length} familles, ${profiles} fiches emploi-type.`,
    en: `${occupations.length} occupations, ${families.length} families, ${profiles} occupation profiles.`,
  }
}
