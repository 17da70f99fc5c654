import { writeFiche } from '@metiers/export-word'
import { defaultTemplate } from '@metiers/ingest'
import type { Occupation } from '@metiers/schema'
import type { APIRoute, GetStaticPaths } from 'astro'
import { dataset } from '../../dataset/current'
import { groupsOf } from '../../dataset/occupations'

const template = defaultTemplate()

export const getStaticPaths: GetStaticPaths = () =>
  dataset.nomenclature.occupations.map(occupation => ({
    params: { id: occupation.id },
    props: { occupation },
  }))

/** One occupation as a Word document: its fiche, or the form to fill in where it has none. */
export const GET: APIRoute<{ occupation: Occupation }> = async ({ props: { occupation } }) => {
  const { family, subfamily } = groupsOf(dataset, occupation)
  const groups = { family: family?.sourceLabel ?? null, subfamily: subfamily?.sourceLabel ?? null }
  const bytes = await writeFiche({ occupation, ...groups }, template)
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  })
}
