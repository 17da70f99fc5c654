import { csvLine } from '@metiers/export-csv'
import type { Occupation } from '@metiers/schema'
import type { APIRoute, GetStaticPaths } from 'astro'
import { hasProfile } from '../../dataset/completeness'
import { dataset } from '../../dataset/current'
import { ficheColumns, ficheRows } from '../../dataset/fiche-rows'

export const getStaticPaths: GetStaticPaths = () =>
  dataset.nomenclature.occupations
    .filter(hasProfile)
    .map(occupation => ({ params: { id: occupation.id }, props: { occupation } }))

/** One fiche as a table (RFC 4180, UTF-8), a value a row, as the tables of the dataset are written. */
export const GET: APIRoute<{ occupation: Occupation }> = ({ props: { occupation } }) => {
  const lines = [ficheColumns, ...ficheRows(dataset, occupation)].map(cells => csvLine(cells, ','))
  return new Response(lines.join(''), { headers: { 'content-type': 'text/csv; charset=utf-8' } })
}
