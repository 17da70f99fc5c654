import type { Nomenclature, OccupationFamily } from '@metiers/schema'

/** The concept scheme and the documents it was made from (PROV-O). */
export function* schemeNodes(nomenclature: Nomenclature): Generator<object> {
  const sourceIri = (id: string) => `${nomenclature.iri}source/${id}`
  yield {
    id: nomenclature.iri,
    type: ['skos:ConceptScheme', 'schema:DefinedTermSet', 'prov:Entity'],
    title: nomenclature.title,
    version: nomenclature.version,
    language: nomenclature.language,
    ...(nomenclature.licence !== null && { licence: nomenclature.licence }),
    wasDerivedFrom: nomenclature.sources.map(({ id }) => sourceIri(id)),
    hasTopConcept: topConcepts(nomenclature),
  }
  for (const source of nomenclature.sources) {
    yield {
      id: sourceIri(source.id),
      type: ['prov:Entity', 'schema:DigitalDocument'],
      fileName: source.path,
      ...(source.title !== null && { title: { fr: source.title } }),
      mediaType: source.mediaType,
      byteLength: source.byteLength,
      sha256: source.sha256,
    }
  }
}

// Families are at the top; an occupation whose family no source states is at the top too.
function topConcepts({ families, occupations }: Nomenclature): string[] {
  const orphans = occupations.filter(({ familyId, deprecation }) => familyId === null && !deprecation)
  return [...families.map(({ iri }) => iri), ...orphans.map(({ iri }) => iri)]
}

/** A family and its sub-families: the broader concepts of the occupations. */
export function* familyNodes(family: OccupationFamily, { iri: scheme }: Nomenclature): Generator<object> {
  const labels = ({
    preferredLabel,
    sourceLabel,
  }: Pick<OccupationFamily, 'preferredLabel' | 'sourceLabel'>) => ({
    prefLabel: preferredLabel,
    ...(sourceLabel !== preferredLabel.fr && { hiddenLabel: { fr: sourceLabel } }),
  })
  yield {
    id: family.iri,
    type: 'skos:Concept',
    ...labels(family),
    notation: family.id,
    inScheme: scheme,
    topConceptOf: scheme,
  }
  for (const subfamily of family.subfamilies) {
    yield {
      id: subfamily.iri,
      type: 'skos:Concept',
      ...labels(subfamily),
      notation: subfamily.id,
      inScheme: scheme,
      broader: family.iri,
    }
  }
}
