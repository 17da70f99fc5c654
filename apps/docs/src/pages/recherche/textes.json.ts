import type { APIRoute } from 'astro'
import { dataset } from '../../dataset/current'
import { ownFields, searchDocuments } from '../../search/documents'

/** The labels and texts of every occupation, which the search indexes in the browser. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify({ own: ownFields(dataset), documents: searchDocuments(dataset) }), {
    headers: { 'content-type': 'application/json' },
  })
