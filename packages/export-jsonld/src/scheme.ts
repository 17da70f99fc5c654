import type { DatasetStatement, Nomenclature, OccupationFamily, SourceDocument } from '@metiers/schema'
import type { Links } from './links.js'
import { statedOf } from './stated.js'

const french = 'http://publications.europa.eu/resource/authority/language/FRA'

/** The concept scheme, with what is stated of it, and the documents it was made from (PROV-O). */
export function* schemeNodes(nomenclature: Nomenclature, statement: DatasetStatement): Generator<object> {
  yield {
    id: nomenclature.iri,
    type: ['skos:ConceptScheme', 'schema:DefinedTermSet', 'prov:Entity'],
    title: nomenclature.title,
    language: french,
    ...statedOf(nomenclature, statement),
    wasDerivedFrom: nomenclature.sources.map(({ id }) => sourceIri(nomenclature, id)),
    hasTopConcept: topConcepts(nomenclature),
  }
  for (const source of nomenclature.sources) yield sourceNode(source, nomenclature)
}

function sourceIri({ iri }: Nomenclature, id: string): string {
  return `${iri}source/${id}`
}

function sourceNode(
  { id, path, title, mediaType, byteLength, sha256 }: SourceDocument,
  nomenclature: Nomenclature,
): object {
  const iri = sourceIri(nomenclature, id)
  return {
    id: iri,
    type: ['prov:Entity', 'schema:DigitalDocument'],
    fileName: path,
    ...(title !== null && { title: { fr: title } }),
    mediaType,
    // UN/CEFACT Recommendation 20: AD is the byte.
    size: { id: `${iri}#size`, type: 'schema:QuantitativeValue', value: byteLength, unitCode: 'AD' },
    checksum: {
      id: `${iri}#sha256`,
      type: 'spdx:Checksum',
      algorithm: 'spdx:checksumAlgorithm_sha256',
      checksumValue: sha256,
    },
  }
}

// Families are at the top; an occupation whose family no source states is at the top too.
function topConcepts({ families, occupations }: Nomenclature): string[] {
  const orphans = occupations.filter(({ familyId, deprecation }) => familyId === null && !deprecation)
  return [...families.map(({ iri }) => iri), ...orphans.map(({ iri }) => iri)]
}

/** A family and its sub-families, each with its place among the others: the broader concepts of the occupations. */
export function* familyNodes(
  family: OccupationFamily,
  { position, scheme, links }: { position: number; scheme: string; links: Links },
): Generator<object> {
  yield {
    id: family.iri,
    type: 'skos:Concept',
    ...labels(family),
    notation: family.id,
    position,
    inScheme: scheme,
    topConceptOf: scheme,
    narrower: [...family.subfamilies.map(({ iri }) => iri), ...links.narrowerOf(family.iri)],
  }
  for (const [index, subfamily] of family.subfamilies.entries()) {
    yield {
      id: subfamily.iri,
      type: 'skos:Concept',
      ...labels(subfamily),
      notation: subfamily.id,
      position: index + 1,
      inScheme: scheme,
      broader: family.iri,
      narrower: links.narrowerOf(subfamily.iri),
    }
  }
}

function labels({ preferredLabel, sourceLabel }: Pick<OccupationFamily, 'preferredLabel' | 'sourceLabel'>) {
  return {
    prefLabel: preferredLabel,
    ...(sourceLabel !== preferredLabel.fr && { hiddenLabel: { fr: sourceLabel } }),
  }
}
