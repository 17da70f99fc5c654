import {
  type Catalogue,
  isTrialIri,
  type Nomenclature,
  type OutputFile,
  type WrittenFile,
} from '@metiers/schema'
import { context } from './context.js'
import { descriptionOf } from './file-descriptions.js'
import { formatTerms } from './media-types.js'

type Input = {
  nomenclature: Nomenclature
  catalogue: Catalogue
  files: readonly WrittenFile[]
  /** What was released, and when: the versions before this one are described too, with the files kept of them. */
  releases?: readonly DatedRelease[]
}
type DatedRelease = { version: string; date: string }

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
function datasetNodes({ nomenclature, catalogue, files, releases = [] }: Input): object[] {
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
  const earlier = releases.filter(release => release.version !== version)
  const own = releases.find(release => release.version === version)
  const iriOf = (release: DatedRelease) => `${lasting}/${release.version}`
  const last = earlier.at(-1)
  return [
    {
      id: lasting,
      ...shared,
      identifier: lasting,
      version,
      hasVersion: [current, ...earlier.map(iriOf)],
      hasCurrentVersion: current,
    },
    {
      id: current,
      ...shared,
      identifier: current,
      version,
      ...(own && { issued: own.date }),
      isVersionOf: lasting,
      ...(last && { previousVersion: iriOf(last) }),
      source: sources.map(({ id }) => `${iri}source/${id}`),
      ...(attributions.length > 0 && {
        provenance: attributions.map(({ text, licence }) => ({
          type: 'dcterms:ProvenanceStatement',
          label: `${text} (${licence})`,
        })),
      }),
      distribution: files
        .filter(({ path }) => !keptFile.test(path))
        .map(file => distribution(file, version, file.path, nomenclature, catalogue)),
    },
    ...earlier.map(release => ({
      id: iriOf(release),
      ...shared,
      description: {
        fr: `La version ${release.version}, du ${release.date}.`,
        en: `Version ${release.version}, of ${release.date}.`,
      },
      identifier: iriOf(release),
      version: release.version,
      issued: release.date,
      isVersionOf: lasting,
      distribution: files
        .filter(({ path }) => keptFile.exec(path)?.groups?.version === release.version)
        .map(file => {
          const path = keptFile.exec(file.path)?.groups?.path ?? file.path
          return distribution(file, release.version, path, nomenclature, catalogue)
        }),
    })),
  ]
}

/** A file that is kept of a release: what it was called there, and in which version. */
const keptFile = /^releases\/(?<version>[^/]+)\/(?<path>.+)$/

/** A file as a form of a version; `name` is its path there, which is not where it stands now if it is kept. */
function distribution(
  { path, byteLength, mediaType, sha256 }: WrittenFile,
  version: string,
  name: string,
  { iri, licence }: Nomenclature,
  { accessUrl = iri }: Catalogue,
): object {
  const url = `${accessUrl}${path.split('/').map(encodeURIComponent).join('/')}`
  const description = descriptionOf(name)
  return {
    id: `${iri}dataset/${version}#${name}`,
    type: 'dcat:Distribution',
    title: { fr: name },
    ...(description !== null && { description }),
    accessUrl: url,
    // DCAT-AP asks for an access address; one that nobody has stated leads to no download.
    ...(!isTrialIri(url) && { downloadUrl: url }),
    byteSize: String(byteLength),
    ...formatTerms(mediaType),
    ...(licence !== null && { licence: { id: licence, type: 'dcterms:LicenseDocument' } }),
    checksum: {
      id: `${iri}dataset/${version}#${name}-sha256`,
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
