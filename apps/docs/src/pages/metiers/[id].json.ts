import type { Occupation } from '@metiers/schema'
import type { APIRoute, GetStaticPaths } from 'astro'
import { dataset } from '../../dataset/current'
import { occupationPointer } from '../../dataset/occupations'
import { recordsOfOccupation } from '../../dataset/provenance'
import { skillsOfOccupation } from '../../dataset/skills'

export const getStaticPaths: GetStaticPaths = () =>
  dataset.nomenclature.occupations.map(occupation => ({
    params: { id: occupation.id },
    props: { occupation },
  }))

/** One occupation as it stands in `nomenclature.json`, with the skills that it names and the records of its provenance. */
export const GET: APIRoute<{ occupation: Occupation }> = ({ props: { occupation } }) => {
  const { iri, version, language, title, licence, template } = dataset.nomenclature
  const pointer = occupationPointer(dataset, occupation)
  const provenance = recordsOfOccupation(dataset, pointer)
  const document = {
    nomenclature: { iri, version, language, title, licence, template },
    pointer,
    occupation,
    skills: skillsOfOccupation(dataset, occupation),
    provenance,
  }
  return new Response(`${JSON.stringify(document)}\n`, {
    headers: { 'content-type': 'application/json' },
  })
}
