import type { APIRoute, GetStaticPaths } from 'astro'
import { dataset } from '../../dataset/current'
import { resourceTurtle } from '../../dataset/resource-turtle'

export const getStaticPaths: GetStaticPaths = () =>
  dataset.nomenclature.occupations.map(({ id, iri }) => ({ params: { id }, props: { iri } }))

/** One occupation as Turtle: the same graph as its JSON-LD. */
export const GET: APIRoute<{ iri: string }> = ({ props: { iri } }) =>
  new Response(resourceTurtle(dataset, iri), { headers: { 'content-type': 'text/turtle; charset=utf-8' } })
