import type { DatasetStatement, Nomenclature, OutputFile } from '@metiers/schema'
import { contextOf } from './context.js'
import { linksOf } from './links.js'
import { externalConceptNodes, externalSchemeNodes, mappingNodes } from './mapping.js'
import { occupationNode } from './occupation.js'
import { scaleNodes } from './scales.js'
import { familyNodes, schemeNodes } from './scheme.js'
import { skillNodes } from './skills.js'

/**
 * `jsonld/`: the nomenclature as one graph, and its context as a file of its own. The document carries the
 * context inside, so that it expands without a network.
 */
export function exportJsonld(nomenclature: Nomenclature, statement: DatasetStatement = {}): OutputFile[] {
  const context = contextOf(nomenclature)
  return [
    {
      path: 'jsonld/nomenclature.jsonld',
      mediaType: 'application/ld+json',
      chunks: graphChunks(graphNodes(nomenclature, statement), context),
    },
    {
      path: 'jsonld/context.jsonld',
      mediaType: 'application/ld+json',
      chunks: [`${JSON.stringify({ '@context': context }, null, 2)}\n`],
    },
  ]
}

function* graphChunks(nodes: Iterable<object>, context: object): Generator<string> {
  yield `{\n"@context": ${JSON.stringify(context, null, 2)},\n"@graph": [`
  let separator = '\n'
  for (const node of nodes) {
    yield separator + JSON.stringify(node, null, 2)
    separator = ',\n'
  }
  yield '\n]\n}\n'
}

/** Every node of the graph as JSON-LD, by the terms of the context. */
export function* graphNodes(nomenclature: Nomenclature, statement: DatasetStatement): Generator<object> {
  const links = linksOf(nomenclature)
  yield* schemeNodes(nomenclature, statement)
  for (const [index, family] of nomenclature.families.entries()) {
    yield* familyNodes(family, { position: index + 1, scheme: nomenclature.iri, links })
  }
  for (const occupation of nomenclature.occupations) {
    yield occupationNode(occupation, nomenclature, links)
    yield* mappingNodes(occupation, nomenclature)
  }
  yield* skillNodes(nomenclature, statement, links)
  yield* scaleNodes(nomenclature)
  yield* externalSchemeNodes(nomenclature)
  yield* externalConceptNodes(nomenclature)
}
