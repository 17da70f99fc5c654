import type { APIRoute } from 'astro'
import { dataset } from '../../dataset/current'
import { ownFields, searchDocuments } from '../../search/documents'
import { otherDocuments } from '../../search/other-documents'

/** The labels and texts of every occupation, and what else is found, which the search indexes in the browser. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      own: ownFields(dataset),
      documents: [...searchDocuments(dataset), ...otherDocuments(dataset)],
    }),
    {
      headers: { 'content-type': 'application/json' },
    },
  )
