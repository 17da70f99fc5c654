import type { APIRoute, GetStaticPaths } from 'astro'
import { dataset } from '../../dataset/current'
import { resourceGraph } from '../../dataset/graph'

export const getStaticPaths: GetStaticPaths = () =>
  dataset.nomenclature.occupations.map(({ id, iri }) => ({ params: { id }, props: { iri } }))

/** One occupation as JSON-LD, with the context in it, so that no network is needed to read it. */
export const GET: APIRoute<{ iri: string }> = ({ props: { iri } }) =>
  new Response(`${JSON.stringify(resourceGraph(dataset, iri), null, 2)}\n`, {
    headers: { 'content-type': 'application/ld+json' },
  })
