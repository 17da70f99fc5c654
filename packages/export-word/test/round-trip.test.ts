import type { Occupation } from '@metiers/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeFiche } from '../src/index.js'
import { anyFiche, listOfOccupations } from './profiles.js'
import { readSources, template } from './read-sources.js'

const readFiche = (bytes: Uint8Array) =>
  readSources([
    ['list.txt', Buffer.from(listOfOccupations)],
    ['fiche.docx', bytes],
  ])

type Content = Pick<Occupation, 'preferredLabel' | 'alternativeLabels' | 'profile'>
const recordOf = ({ preferredLabel, alternativeLabels, profile }: Content) =>
  JSON.stringify({ preferredLabel, alternativeLabels, profile }, null, 2)

describe('a fiche that was written and is read again', () => {
  it('any profile gives the same record, and every text of the file has its account', async () => {
    await fc.assert(
      fc.asyncProperty(anyFiche, async ({ profile, alternativeLabels, hasSubfamily }) => {
        const occupation = { preferredLabel: { fr: 'Boulanger' }, alternativeLabels, profile }
        const subfamily = hasSubfamily ? 'FOURNIL' : null
        const bytes = await writeFiche({ occupation, family: 'PAIN', subfamily }, template)
        const { nomenclature, provenance } = await readFiche(bytes)
        const [read] = nomenclature.occupations
        expect(read && recordOf(read)).toBe(recordOf(occupation))
        expect([read?.familyId, read?.subfamilyId]).toEqual(['pain', hasSubfamily ? 'pain/fournil' : null])
        expect(provenance.filter(({ status }) => status === 'unrecognised')).toEqual([])
      }),
    )
  })

  it('a form that nobody filled in gives no text at all', async () => {
    const occupation = {
      preferredLabel: { fr: 'Boulanger' },
      alternativeLabels: { fr: [], en: [] },
      profile: null,
    }
    const bytes = await writeFiche({ occupation, family: 'PAIN', subfamily: null }, template)
    const { nomenclature, provenance } = await readFiche(bytes)
    const profile = nomenclature.occupations[0]?.profile
    expect(profile?.behaviouralCompetences.map(({ levelStatus }) => levelStatus)).toEqual(
      template.sections.flatMap(({ items = [] }) => items.map(() => 'not-required')),
    )
    const values = Object.entries(profile ?? {}).filter(
      ([key]) => !['behaviouralCompetences', 'codes', 'emptySections', 'additionalSections'].includes(key),
    )
    expect(values.every(([, value]) => value === null || (Array.isArray(value) && value.length === 0))).toBe(
      true,
    )
    expect(provenance.filter(({ status }) => status === 'unrecognised')).toEqual([])
  })

  it('the same fiche gives the same bytes', async () => {
    const occupation = {
      preferredLabel: { fr: 'Boulanger' },
      alternativeLabels: { fr: [], en: [] },
      profile: null,
    }
    const write = () => writeFiche({ occupation, family: 'PAIN', subfamily: null }, template)
    expect(Buffer.from(await write()).equals(Buffer.from(await write()))).toBe(true)
  })
})
