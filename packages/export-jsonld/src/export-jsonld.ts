import type { Nomenclature, OutputFile } from '@metiers/schema'
import { contextOf } from './context.js'
import { externalNodes, mappingNodes } from './mapping.js'
import { linksOf, occupationNode } from './occupation.js'
import { familyNodes, schemeNodes } from './scheme.js'

/**
 * `jsonld/`: the nomenclature as one graph, and its context as a file of its own. The document carries the
 * context inside, so that it expands without a network.
 */
export function exportJsonld(nomenclature: Nomenclature): OutputFile[] {
  const context = contextOf(nomenclature.iri)
  return [
    {
      path: 'jsonld/nomenclature.jsonld',
      mediaType: 'application/ld+json',
      chunks: graphChunks(nomenclature, context),
    },
    {
      path: 'jsonld/context.jsonld',
      mediaType: 'application/ld+json',
      chunks: [`${JSON.stringify({ '@context': context }, null, 2)}\n`],
    },
  ]
}

function* graphChunks(nomenclature: Nomenclature, context: object): Generator<string> {
  yield `{\n"@context": ${JSON.stringify(context, null, 2)},\n"@graph": [`
  let separator = '\n'
  for (const node of graphNodes(nomenclature)) {
    yield separator + JSON.stringify(node, null, 2)
    separator = ',\n'
  }
  yield '\n]\n}\n'
}

/** Every node of the graph as JSON-LD, by the terms of the context. */
export function* graphNodes(nomenclature: Nomenclature): Generator<object> {
  const links = linksOf(nomenclature)
  yield* schemeNodes(nomenclature)
  for (const family of nomenclature.families) yield* familyNodes(family, nomenclature)
  for (const occupation of nomenclature.occupations) {
    yield occupationNode(occupation, nomenclature.iri, links)
    yield* mappingNodes(occupation, nomenclature)
  }
  yield* externalNodes(nomenclature)
}
