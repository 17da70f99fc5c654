import type { APIRoute } from 'astro'
import { dataset } from '../../dataset/current'
import { searchDocuments } from '../../search/documents'
import { packNames } from '../../search/names'

/** The names of every occupation, which the search answers from while the texts are on their way. */
export const GET: APIRoute = () => new Response(JSON.stringify(packNames(searchDocuments(dataset))))
