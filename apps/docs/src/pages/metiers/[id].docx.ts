import { writeFiche } from '@metiers/export-word'
import { parseTemplate } from '@metiers/ingest'
import type { Occupation } from '@metiers/schema'
import type { APIRoute, GetStaticPaths } from 'astro'
import { dataset } from '../../dataset/current'
import { groupsOf } from '../../dataset/occupations'
import { readDatasetFile } from '../../dataset/read-dataset'

// The template in force, as the dataset publishes it: a form asks for the sections of its own house.
const template = parseTemplate(readDatasetFile(dataset.folder, 'template.json'), 'template.json')

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
