import { type ConceptMapping, type Nomenclature, type Occupation, romeSchemeIri } from '@metiers/schema'

/**
 * The mappings of an occupation as annotated axioms (SSSOM in OWL): justification, confidence and status
 * stand with the claim. The bare skos:*Match triple is there only for a mapping that a person has confirmed.
 */
export function* mappingNodes({ iri, mappings }: Occupation, { iri: base }: Nomenclature): Generator<object> {
  for (const [index, mapping] of mappings.entries()) {
    const target = targetIri(base, mapping)
    const review = mapping.status === 'confirmed' ? mapping : null
    if (review) yield { id: iri, [mapping.predicate.slice('skos:'.length)]: target }
    yield {
      id: `${iri}#mapping-${index + 1}`,
      type: 'owl:Axiom',
      annotatedSource: iri,
      annotatedProperty: mapping.predicate,
      annotatedTarget: target,
      justification: mapping.justification,
      confidence: String(mapping.confidence),
      mappingStatus: mapping.status,
      ...(mapping.appellationCode !== null && { appellationCode: mapping.appellationCode }),
      ...(mapping.appellationLabel !== null && { appellationLabel: mapping.appellationLabel }),
      ...(mapping.comment !== null && { comment: mapping.comment }),
      ...(review && { reviewer: review.reviewer, reviewedOn: review.reviewedOn }),
    }
  }
}

/** The concepts of ROME that mappings lead to, each once, and the scheme of each version with its attribution. */
export function* externalNodes({ iri: base, occupations, attributions }: Nomenclature): Generator<object> {
  for (const { schemeVersion, text } of attributions) {
    yield {
      id: romeSchemeIri(base, schemeVersion),
      type: 'skos:ConceptScheme',
      version: schemeVersion,
      creditText: text,
    }
  }
  const seen = new Set<string>()
  for (const mapping of occupations.flatMap(({ mappings }) => mappings)) {
    const id = targetIri(base, mapping)
    if (seen.has(id)) continue
    seen.add(id)
    yield {
      id,
      type: 'skos:Concept',
      notation: mapping.code,
      prefLabel: { fr: mapping.label },
      inScheme: romeSchemeIri(base, mapping.schemeVersion),
    }
  }
}

function targetIri(base: string, { schemeVersion, code }: ConceptMapping): string {
  return `${romeSchemeIri(base, schemeVersion)}/${code}`
}
