import type { APIRoute } from 'astro'
import { dataset } from '../../dataset/current'
import { searchDocuments } from '../../search/documents'

/** The labels and texts of every occupation, which the search indexes in the browser. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(searchDocuments(dataset)), { headers: { 'content-type': 'application/json' } })
