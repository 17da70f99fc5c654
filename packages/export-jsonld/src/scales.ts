import type { Nomenclature, PublishedTemplate, Scale } from '@metiers/schema'

/** The IRI of a level of a scale, by its rank. */
export type LevelIri = (scaleId: string | undefined, rank: number | null) => string | undefined

export function levelIris(base: string): LevelIri {
  return (scaleId, rank) =>
    scaleId === undefined || rank === null ? undefined : `${scaleIri(base, scaleId)}/${rank}`
}

/** The scale that a section of the template is graded by, if it is. */
export function scaleOf({ sections }: PublishedTemplate, sectionId: string): string | undefined {
  return sections.find(({ id }) => id === sectionId)?.scale
}

/**
 * Each scale as a concept scheme of its levels, and as an ordered collection of them, from the lowest to the highest. The
 * list of the collection is of named nodes: an update of a graph can name no others.
 */
export function* scaleNodes({ iri: base, template }: Nomenclature): Generator<object> {
  for (const scale of template.scales) yield* nodesOf(scale, scaleIri(base, scale.id))
}

function scaleIri(base: string, id: string): string {
  return `${base}scale/${id}`
}

function* nodesOf({ id, labels, levels }: Scale, iri: string): Generator<object> {
  const levelIri = (rank: number) => `${iri}/${rank}`
  yield {
    id: iri,
    type: 'skos:ConceptScheme',
    title: labels ?? { fr: id },
    hasTopConcept: levels.map(({ rank }) => levelIri(rank)),
  }
  for (const { rank, notation, labels: names } of levels) {
    yield {
      id: levelIri(rank),
      type: 'skos:Concept',
      prefLabel: names,
      notation,
      position: rank,
      inScheme: iri,
      topConceptOf: iri,
    }
  }
  const listNode = (index: number) => `${iri}#list-${index + 1}`
  yield {
    id: `${iri}#levels`,
    type: 'skos:OrderedCollection',
    prefLabel: labels ?? { fr: id },
    member: levels.map(({ rank }) => levelIri(rank)),
    memberList: listNode(0),
  }
  for (const [index, { rank }] of levels.entries()) {
    const isLast = index === levels.length - 1
    yield { id: listNode(index), first: levelIri(rank), rest: isLast ? 'rdf:nil' : listNode(index + 1) }
  }
}
