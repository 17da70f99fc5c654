import {
  type ConceptMapping,
  type Nomenclature,
  type Occupation,
  orcidIri,
  romeSchemeIri,
} from '@metiers/schema'

type Predicate = ConceptMapping['predicate']

/** What the other concept is to ours, seen from there (SKOS S43 and S44). */
const inverse: Record<Predicate, Predicate> = {
  'skos:exactMatch': 'skos:exactMatch',
  'skos:closeMatch': 'skos:closeMatch',
  'skos:relatedMatch': 'skos:relatedMatch',
  'skos:broadMatch': 'skos:narrowMatch',
  'skos:narrowMatch': 'skos:broadMatch',
}

/**
 * The mappings of an occupation as annotated axioms (SSSOM in OWL): how each was made, by whom or what, how sure it is
 * and whether a person has confirmed it stand with the claim. The bare skos:*Match triple, in both directions, and the
 * concept that it leads to are there only for one that is confirmed: what is proposed is a name for a concept of another
 * scheme, and claims nothing of it.
 */
export function* mappingNodes({ iri, mappings }: Occupation, { iri: base }: Nomenclature): Generator<object> {
  for (const mapping of mappings) {
    const { predicate, schemeVersion, code, label } = mapping
    const target = targetIri(base, mapping)
    const review = mapping.status === 'confirmed' ? mapping : null
    if (review) yield { id: iri, [termOf(predicate)]: target }
    yield {
      id: `${iri}#mapping-rome-${schemeVersion}-${code}-${termOf(predicate)}`,
      type: 'owl:Axiom',
      annotatedSource: iri,
      annotatedProperty: predicate,
      annotatedTarget: target,
      objectLabel: label,
      justification: mapping.justification,
      confidence: String(mapping.confidence),
      mappingStatus: mapping.status,
      ...present('appellationCode', mapping.appellationCode),
      ...present('appellationLabel', mapping.appellationLabel),
      ...present('comment', mapping.comment),
      ...person('author', mapping.author),
      ...present('mappedOn', mapping.mappedOn),
      ...present('tool', mapping.tool),
      ...present('toolVersion', mapping.toolVersion),
      ...(review && { ...person('reviewer', review.reviewer), reviewedOn: review.reviewedOn }),
    }
  }
}

/** ROME in each version that is mapped to: what it is called, who publishes it, and the mention that its licence asks. */
export function* externalSchemeNodes({ iri: base, attributions }: Nomenclature): Generator<object> {
  for (const { scheme, schemeVersion, text } of attributions) {
    if (scheme !== 'rome') continue
    const id = romeSchemeIri(base, schemeVersion)
    yield {
      id,
      type: ['skos:ConceptScheme', 'schema:DefinedTermSet'],
      title: { fr: 'Répertoire opérationnel des métiers et des emplois (ROME)' },
      version: schemeVersion,
      publisher: { id: `${id}#publisher`, type: 'foaf:Agent', name: 'France Travail' },
      creditText: text,
    }
  }
}

/** The concepts of ROME that confirmed mappings lead to, each once, with the way back. */
export function* externalConceptNodes({ iri: base, occupations }: Nomenclature): Generator<object> {
  const concepts = new Map<string, { node: object; matches: Record<string, string[]> }>()
  for (const { iri, mappings } of occupations) {
    for (const mapping of mappings.filter(({ status }) => status === 'confirmed')) {
      const id = targetIri(base, mapping)
      const concept = concepts.get(id) ?? { node: conceptNode(id, base, mapping), matches: {} }
      concepts.set(id, concept)
      const term = termOf(inverse[mapping.predicate])
      concept.matches[term] = [...(concept.matches[term] ?? []), iri]
    }
  }
  for (const { node, matches } of concepts.values()) yield { ...node, ...matches }
}

function conceptNode(id: string, base: string, { code, label, schemeVersion }: ConceptMapping): object {
  return {
    id,
    type: 'skos:Concept',
    notation: code,
    prefLabel: { fr: label },
    inScheme: romeSchemeIri(base, schemeVersion),
  }
}

function targetIri(base: string, { schemeVersion, code }: ConceptMapping): string {
  return `${romeSchemeIri(base, schemeVersion)}/${code}`
}

/** The term of the context for a mapping property. */
function termOf(predicate: Predicate): string {
  return predicate.slice('skos:'.length)
}

/** Whoever has an ORCID is an IRI, anyone else a name. */
function person(role: 'author' | 'reviewer', name: string | undefined): object {
  if (name === undefined) return {}
  const iri = orcidIri(name)
  return iri === null ? { [`${role}Label`]: name } : { [`${role}Id`]: iri }
}

function present(term: string, value: string | null | undefined): object {
  return value === null || value === undefined ? {} : { [term]: value }
}
