import {
  type Catalogue,
  type DatedRelease,
  datesOf,
  inOrder,
  isTrialIri,
  type Nomenclature,
  type OutputFile,
  type WrittenFile,
} from '@metiers/schema'
import { agent, contactPoint, nobodyStated } from './agents.js'
import { context } from './context.js'
import { alternatives, isDocumentation } from './distributions.js'
import { type Addresses, addressesOf } from './file-addresses.js'
import { descriptionOf } from './file-descriptions.js'
import { conceptOf } from './known-concepts.js'
import { formatTerms, ianaType } from './media-types.js'

type Input = {
  nomenclature: Nomenclature
  catalogue: Catalogue
  files: readonly WrittenFile[]
  releases?: readonly DatedRelease[]
}

const french = {
  id: 'http://publications.europa.eu/resource/authority/language/FRA',
  type: 'dcterms:LinguisticSystem',
}

/**
 * `catalog.jsonld`: DCAT-AP 3 of the dataset: one `dcat:Dataset`, since a portal takes each for a dataset of its own; its
 * distributions are the forms that it can be had in, and what tells of it is its documentation. What the owner has not
 * stated is absent, but for the publisher, whom DCAT-AP asks of a catalogue: it says that none is stated.
 */
export function catalogueFile(input: Input): OutputFile {
  const graph = [
    catalogueNode(input),
    datasetNode(input),
    ...sourceNodes(input),
    ...versionNodes(input),
    ...documentNodes(input),
  ]
  return {
    path: 'catalog.jsonld',
    mediaType: 'application/ld+json',
    chunks: [`${JSON.stringify({ '@context': context, '@graph': graph }, null, 2)}\n`],
  }
}

const datasetIri = ({ iri }: Nomenclature) => `${iri}dataset`
const sourceIri = ({ iri }: Nomenclature, id: string) => `${iri}source/${id}`
const documentOf = (page: string) => ({ id: page, type: 'foaf:Document' })

function catalogueNode({ nomenclature, catalogue, releases }: Input): object {
  const { publisher, landingPage } = catalogue
  return {
    id: `${nomenclature.iri}catalog`,
    type: 'dcat:Catalog',
    title: nomenclature.title,
    description: descriptionOfDataset(nomenclature, catalogue),
    publisher: publisher === undefined ? nobodyStated : agent(nomenclature, publisher),
    language: french,
    ...datesOf(nomenclature, releases),
    dataset: datasetIri(nomenclature),
    ...(landingPage !== undefined && { homepage: documentOf(landingPage) }),
  }
}

function datasetNode({ nomenclature, catalogue, files, releases }: Input): object {
  const { title, version, licence, sources, attributions } = nomenclature
  const { publisher, contact, landingPage, spatial, themes, keywords } = catalogue
  const addresses = addressesOf(nomenclature, catalogue, files)
  const written = new Map(files.map(file => [file.path, file]))
  return {
    id: datasetIri(nomenclature),
    type: 'dcat:Dataset',
    title,
    description: descriptionOfDataset(nomenclature, catalogue),
    identifier: datasetIri(nomenclature),
    version,
    language: french,
    ...datesOf(nomenclature, releases),
    ...(publisher !== undefined && { publisher: agent(nomenclature, publisher) }),
    ...(contact !== undefined && { contactPoint: contactPoint(contact) }),
    ...(licence !== null && { licence: licenceOf(licence) }),
    ...(landingPage !== undefined && { landingPage: documentOf(landingPage) }),
    ...(spatial.length > 0 && { spatial: spatial.map(place => ({ id: place, type: 'dcterms:Location' })) }),
    ...(themes.length > 0 && { theme: themes.map(conceptOf) }),
    ...(keywords.fr.length + keywords.en.length > 0 && { keyword: keywords }),
    // Not dcterms:source, which DCAT-AP keeps for datasets: these are documents.
    wasDerivedFrom: sources.map(({ id }) => sourceIri(nomenclature, id)),
    ...(attributions.length > 0 && {
      provenance: attributions.map(({ text, licence: terms }) => ({
        type: 'dcterms:ProvenanceStatement',
        label: `${text} (${terms})`,
      })),
    }),
    distribution: alternatives.flatMap(each => {
      const file = written.get(each.path)
      return file ? [distribution(each, file, nomenclature, addresses)] : []
    }),
    documentation: files
      .filter(({ path }) => isDocumentation(path))
      .map(({ path }) => addresses.current(path)),
  }
}

function distribution(
  { title, of }: (typeof alternatives)[number],
  { path, byteLength, mediaType, sha256 }: WrittenFile,
  nomenclature: Nomenclature,
  { current, lasting }: Addresses,
): object {
  const id = `${datasetIri(nomenclature)}#${path}`
  const { licence } = nomenclature
  const description = descriptionOf(path)
  const described = {
    id,
    type: 'dcat:Distribution',
    title,
    ...(description !== null && { description }),
    language: french,
    accessUrl: current(path),
    ...formatTerms(of?.mediaType ?? mediaType),
    ...(licence !== null && { licence: licenceOf(licence) }),
  }
  // A list of files gives access to them; it is not what one downloads.
  if (of?.as === 'list') return described
  const place = lasting(path)
  return {
    ...described,
    // DCAT-AP asks for an access address; one that nobody has stated leads to no download.
    ...(!isTrialIri(place ?? current(path)) && { downloadUrl: place ?? current(path) }),
    byteSize: String(byteLength),
    ...(of?.as === 'archive' && { packageFormat: ianaType(mediaType) }),
    // Where the next version takes the place of this one, a checksum would not stay true.
    ...(place !== null && {
      checksum: {
        id: `${id}-sha256`,
        type: 'spdx:Checksum',
        algorithm: { id: 'spdx:checksumAlgorithm_sha256', type: 'spdx:ChecksumAlgorithm' },
        checksumValue: sha256,
      },
    }),
  }
}

function* sourceNodes({ nomenclature }: Input): Generator<object> {
  for (const { id, title, path, mediaType } of nomenclature.sources) {
    const source = { id: sourceIri(nomenclature, id), type: ['prov:Entity', 'foaf:Document'] }
    yield { ...source, title: { fr: title ?? path }, ...formatTerms(mediaType) }
  }
}

/** Each release, as a state of the one dataset (PROV): its own `dcat:Dataset` would be a second one to a portal. */
function* versionNodes({ nomenclature, releases = [] }: Input): Generator<object> {
  const lasting = datasetIri(nomenclature)
  let previous: string | null = null
  for (const { version, date } of inOrder(releases)) {
    const id = `${lasting}/${version}`
    yield {
      id,
      type: 'prov:Entity',
      title: { fr: `${nomenclature.title.fr}, version ${version}` },
      version,
      issued: date,
      specializationOf: lasting,
      ...(previous !== null && { wasRevisionOf: previous }),
    }
    previous = id
  }
}

function* documentNodes({ nomenclature, catalogue, files }: Input): Generator<object> {
  const { current } = addressesOf(nomenclature, catalogue, files)
  for (const { path, mediaType } of files.filter(file => isDocumentation(file.path))) {
    const description = descriptionOf(path)
    yield {
      ...documentOf(current(path)),
      title: { fr: path },
      ...(description !== null && { description }),
      ...formatTerms(mediaType),
    }
  }
}

function licenceOf(licence: string): object {
  return { id: licence, type: 'dcterms:LicenseDocument' }
}

/** The owner's description; where none is stated, what the dataset holds, counted (DCAT-AP asks for one). */
function descriptionOfDataset({ occupations: all, families }: Nomenclature, { description }: Catalogue) {
  if (description !== undefined) return description
  const occupations = all.filter(({ deprecation }) => deprecation === undefined)
  const profiles = occupations.filter(({ profile }) => profile !== null).length
  return {
    fr: `${occupations.length} métiers, ${families.length} familles, ${profiles} fiches emploi-type.`,
    en: `${occupations.length} occupations, ${families.length} families, ${profiles} occupation profiles.`,
  }
}
