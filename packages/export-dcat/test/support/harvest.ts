import type { Store, Term } from 'n3'

const a = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const dcat = (name: string) => `http://www.w3.org/ns/dcat#${name}`
const dcterms = (name: string) => `http://purl.org/dc/terms/${name}`
const foaf = (name: string) => `http://xmlns.com/foaf/0.1/${name}`
const spdx = (name: string) => `http://spdx.org/rdf/terms#${name}`
const label = 'http://www.w3.org/2000/01/rdf-schema#label'

type Resource = {
  title: string | undefined
  url: string
  format: string | undefined
  size: number | undefined
  checksum: string | undefined
  licence: string | undefined
}
type Harvested = { id: string; title: string; description: string | undefined; resources: Resource[] }

/**
 * What a portal takes from a catalogue by what its makers say that it reads, for a portal in French.
 * udata: https://udata.readthedocs.io/en/stable/harvesting/ and its table of DCAT properties; every subject that is a
 * `dcat:Dataset` is one dataset, known again by `dct:identifier`; one without a title, and a resource without an address,
 * is passed over.
 */
export function harvestByUdata(graph: Store): Harvested[] {
  return graph.getSubjects(a, dcat('Dataset'), null).flatMap(dataset => {
    const title = said(graph, dataset, dcterms('title'))
    const id = said(graph, dataset, dcterms('identifier'))
    if (title === undefined || id === undefined) return []
    const resources = resourcesOf(graph, dataset, format => format?.toLowerCase())
    return [{ id, title, description: said(graph, dataset, dcterms('description')), resources }]
  })
}

/**
 * CKAN: https://docs.ckan.org/projects/ckanext-dcat/en/latest/mapping/; each `dcat:Dataset` of the graph is one dataset,
 * known again by its IRI; what of a resource's format is an IRI keeps that.
 */
export function harvestByCkan(graph: Store): (Harvested & { documentation: string[] })[] {
  return graph.getSubjects(a, dcat('Dataset'), null).map(dataset => ({
    id: dataset.value,
    title: said(graph, dataset, dcterms('title')) ?? '',
    description: said(graph, dataset, dcterms('description')),
    resources: resourcesOf(graph, dataset, format => format),
    documentation: graph.getObjects(dataset, foaf('page'), null).map(({ value }) => value),
  }))
}

function resourcesOf(
  graph: Store,
  dataset: Term,
  shown: (format: string | undefined) => string | undefined,
): Resource[] {
  return graph.getObjects(dataset, dcat('distribution'), null).flatMap(each => {
    const url = said(graph, each, dcat('downloadURL')) ?? said(graph, each, dcat('accessURL'))
    if (url === undefined) return []
    const size = said(graph, each, dcat('byteSize'))
    const [checksum] = graph.getObjects(each, spdx('checksum'), null)
    return [
      {
        title: said(graph, each, dcterms('title')),
        url,
        format: shown(formatOf(graph, each)),
        size: size === undefined ? undefined : Number(size),
        checksum: checksum && said(graph, checksum, spdx('checksumValue')),
        licence: said(graph, each, dcterms('license')),
      },
    ]
  })
}

/** An entry of the EU's or of IANA's list by its code; another node by its label. */
function formatOf(graph: Store, resource: Term): string | undefined {
  for (const property of [dcterms('format'), dcat('mediaType')]) {
    const [node] = graph.getObjects(resource, property, null)
    if (!node) continue
    const found = said(graph, node, label) ?? (node.termType === 'NamedNode' ? node.value : undefined)
    if (found !== undefined) return found.replace(/^.*[/#]/, '')
  }
  return undefined
}

/** A value, the French one first. */
function said(graph: Store, node: Term, property: string): string | undefined {
  const all = graph.getObjects(node, property, null)
  return (all.find(each => 'language' in each && each.language === 'fr') ?? all[0])?.value
}
