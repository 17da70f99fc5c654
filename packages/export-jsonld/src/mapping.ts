import {
  type ConceptMapping,
  type Nomenclature,
  type Occupation,
  orcidIri,
  romeSchemeIri,
  type Skill,
  type SkillMapping,
} from '@metiers/schema'

/** ESCO's own scheme of its skills. */
const escoSkillScheme = 'http://data.europa.eu/esco/concept-scheme/skills'

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
 * The mappings of an occupation or a skill as annotated axioms (SSSOM in OWL): how each was made, by whom or what, how sure it is
 * and whether a person has confirmed it stand with the claim. The bare skos:*Match triple, in both directions, and the
 * concept that it leads to are there only for one that is confirmed: what is proposed is a name for a concept of another
 * scheme, and claims nothing of it.
 */
export function* mappingNodes(
  { iri, mappings }: Occupation | Skill,
  { iri: base }: Nomenclature,
): Generator<object> {
  for (const mapping of mappings) {
    const { predicate, scheme, schemeVersion, code, label } = mapping
    const target = targetIri(base, mapping)
    const review = mapping.status === 'confirmed' ? mapping : null
    if (review) yield { id: iri, [termOf(predicate)]: target }
    yield {
      id: `${iri}#mapping-${scheme}-${schemeVersion}-${nameOf(code)}-${termOf(predicate)}`,
      type: 'owl:Axiom',
      annotatedSource: iri,
      annotatedProperty: predicate,
      annotatedTarget: target,
      objectLabel: label,
      justification: mapping.justification,
      confidence: String(mapping.confidence),
      mappingStatus: mapping.status,
      // An IRI of ROME names its version, one of ESCO does not.
      ...(scheme === 'esco' && { objectVersion: schemeVersion }),
      ...('appellationCode' in mapping && present('appellationCode', mapping.appellationCode)),
      ...('appellationLabel' in mapping && present('appellationLabel', mapping.appellationLabel)),
      ...present('comment', mapping.comment),
      ...person('author', mapping.author),
      ...present('mappedOn', mapping.mappedOn),
      ...present('tool', mapping.tool),
      ...present('toolVersion', mapping.toolVersion),
      ...(review && { ...person('reviewer', review.reviewer), reviewedOn: review.reviewedOn }),
    }
  }
}

/**
 * ROME in each version that is mapped to: what it is called, who publishes it, and the mention that its licence asks; and
 * ESCO, where skills are mapped to it.
 */
export function* externalSchemeNodes({ iri: base, attributions, skills }: Nomenclature): Generator<object> {
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
  const versions = skills.flatMap(({ mappings }) =>
    mappings.flatMap(({ scheme, schemeVersion }) => (scheme === 'esco' ? [schemeVersion] : [])),
  )
  if (versions.length === 0) return
  yield {
    id: escoSkillScheme,
    type: 'skos:ConceptScheme',
    title: { fr: 'Compétences d’ESCO', en: 'Skills of ESCO' },
    version: [...new Set(versions)].sort(),
    publisher: { id: `${base}external/esco#publisher`, type: 'foaf:Agent', name: 'Commission européenne' },
  }
}

/** The concepts of ROME and ESCO that confirmed mappings lead to, each once, with the way back. */
export function* externalConceptNodes({ iri: base, occupations, skills }: Nomenclature): Generator<object> {
  const concepts = new Map<string, { node: object; matches: Record<string, string[]> }>()
  for (const { iri, mappings } of [...occupations, ...skills]) {
    for (const mapping of mappings) {
      if (mapping.status !== 'confirmed') continue
      const id = targetIri(base, mapping)
      const concept = concepts.get(id) ?? { node: conceptNode(id, base, mapping), matches: {} }
      concepts.set(id, concept)
      const term = termOf(inverse[mapping.predicate])
      concept.matches[term] = [...(concept.matches[term] ?? []), iri]
    }
  }
  for (const { node, matches } of concepts.values()) yield { ...node, ...matches }
}

function conceptNode(id: string, base: string, mapping: ConceptMapping | SkillMapping): object {
  const { code, label, scheme, schemeVersion } = mapping
  return {
    id,
    type: 'skos:Concept',
    ...(scheme === 'rome' && { notation: code }),
    prefLabel: { fr: label },
    inScheme: scheme === 'esco' ? escoSkillScheme : romeSchemeIri(base, schemeVersion),
  }
}

function targetIri(base: string, { scheme, schemeVersion, code }: ConceptMapping | SkillMapping): string {
  // ESCO's code of a concept is its IRI.
  return scheme === 'esco' ? code : `${romeSchemeIri(base, schemeVersion)}/${code}`
}

/** A code as a part of an IRI: of an IRI, what stands last. */
function nameOf(code: string): string {
  return code.slice(code.lastIndexOf('/') + 1)
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
