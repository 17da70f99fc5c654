import { readDocument } from '@metiers/document'
import { defaultManifest, defaultTemplate, ingest, noDecisions } from '@metiers/ingest'
import { type Occupation, type OccupationProfile, occupationSchema } from '@metiers/schema'
import { describe, expect } from 'vitest'
import { z } from 'zod'
import { dataset, readDatasetJson } from '../page-types'
import { download } from '../setup/download'
import { test } from '../setup/site-test'

const { occupations } = dataset.nomenclature
const described = occupations.filter(({ profile }) => profile !== null)

/** A Word file read as the sources are: the occupations that it describes. */
async function occupationsIn(bytes: Buffer, path: string): Promise<Occupation[]> {
  const source = { id: 'a', path, mediaType: 'application/msword', sha256: '', byteLength: 0, title: null }
  const documents = [{ source, ...(await readDocument(bytes, path)) }]
  const manifest = defaultManifest()
  const read = ingest({
    manifest,
    decisions: noDecisions,
    alignments: [],
    documents,
    template: defaultTemplate(),
  })
  return read.nomenclature.occupations
}

/** A profile without what a file of one occupation cannot know: the ids of the occupations that it names. */
function alone(profile: OccupationProfile | null | undefined) {
  if (!profile) return profile
  const relatedOccupations = profile.relatedOccupations.map(({ label }) => label)
  return { ...profile, relatedOccupations }
}

describe.each(described)('$id as a file', occupation => {
  test('in Word gives the same profile when it is read again', async ({ open }) => {
    const page = await open(`metiers/${occupation.id}/`, { acceptDownloads: true })
    const { bytes, name } = await download(page, page.getByRole('link', { name: 'Word', exact: true }))
    expect(name).toBe(`${occupation.id}.docx`)
    const read = (await occupationsIn(bytes, name)).find(({ profile }) => profile !== null)
    expect(alone(read?.profile)).toEqual(alone(occupation.profile))
  })
})

test('an occupation in JSON is the one of the dataset', async ({ open }) => {
  const [occupation] = described
  const page = await open(`metiers/${occupation?.id}/`, { acceptDownloads: true })
  const { bytes } = await download(page, page.getByRole('link', { name: 'JSON', exact: true }))
  const file = z.object({ pointer: z.string(), occupation: occupationSchema }).parse(JSON.parse(`${bytes}`))
  expect(file.occupation).toEqual(occupation)
  expect(file.pointer).toBe(`/occupations/${occupations.findIndex(({ id }) => id === occupation?.id)}`)
})

test('an occupation in JSON-LD is its part of the graph of the dataset', async ({ open }) => {
  const [occupation] = described
  const page = await open(`metiers/${occupation?.id}/`, { acceptDownloads: true })
  const { bytes } = await download(page, page.getByRole('link', { name: 'JSON-LD', exact: true }))
  const graph = z.object({ '@context': z.unknown(), '@graph': z.array(z.looseObject({ id: z.string() })) })
  const file = graph.parse(JSON.parse(`${bytes}`))
  const whole = graph.parse(readDatasetJson('jsonld/nomenclature.jsonld'))
  expect(file['@context']).toEqual(whole['@context'])
  expect(file['@graph']).toContainEqual(whole['@graph'].find(({ id }) => id === occupation?.iri))
})

test('the form of an occupation without a profile is a Word file with its name', async ({ open }) => {
  const occupation = occupations.find(({ profile }) => profile === null)
  const page = await open(`metiers/${occupation?.id}/`, { acceptDownloads: true })
  const { bytes, name } = await download(
    page,
    page.getByRole('link', { name: 'Formulaire Word à remplir', exact: true }),
  )
  const read = await occupationsIn(bytes, name)
  expect(read.map(({ preferredLabel }) => preferredLabel.fr.toLocaleLowerCase('fr'))).toEqual([
    occupation?.preferredLabel.fr.toLocaleLowerCase('fr'),
  ])
})
