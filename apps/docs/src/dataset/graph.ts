import { z } from 'zod'
import { grouped } from './grouped'
import { onceEach } from './memo'
import { type Dataset, readDatasetFile } from './read-dataset'

const nodeSchema = z.looseObject({ id: z.string(), annotatedSource: z.string().optional() })
const graphSchema = z.object({ '@context': z.unknown(), '@graph': z.array(nodeSchema) })

const graphOf = onceEach((dataset: Dataset) => {
  const text = readDatasetFile(dataset.folder, 'jsonld/nomenclature.jsonld')
  const graph = graphSchema.parse(JSON.parse(text))
  const bySubject = grouped(graph['@graph'], node => (node.annotatedSource ?? node.id).split('#')[0] ?? '')
  return { context: graph['@context'], bySubject }
})

/** One resource as JSON-LD 1.1: the nodes of the dataset's graph that are it, its parts, or said about it. */
export function resourceGraph(dataset: Dataset, iri: string): Record<string, unknown> {
  const { context, bySubject } = graphOf(dataset)
  return { '@context': context, '@graph': bySubject.get(iri) ?? [] }
}
