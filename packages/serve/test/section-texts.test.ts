import { type Occupation, occupationSchema } from '@metiers/schema'
import { expect, it } from 'vitest'
import { sectionTexts } from '../src/dataset/section-texts.js'

const graded = { level: null, levelStatus: 'not-required', note: null } as const

const joiner: Occupation = occupationSchema.parse({
  ...{
    id: 'menuisier',
    iri: 'urn:metiers:atelier/occupation/menuisier',
    preferredLabel: { fr: 'Menuisier' },
  },
  ...{ alternativeLabels: { fr: [], en: [] }, hiddenLabels: { fr: [] }, familyId: null, subfamilyId: null },
  profile: {
    ...{
      definition: null,
      mainActivities: [],
      secondaryActivities: [],
      prerequisites: null,
      variability: [],
    },
    skills: ['Raboter', 'Souder'],
    knowledge: ['Droit du travail', 'Essences de bois'],
    behaviouralCompetences: [],
    ...{ relatedOccupations: [], codes: { romeV2: [], rome: [], pcs: [] }, qualifications: [] },
    ...{ collectiveAgreement: null, headcount: null, outlook: null, remarks: null, emptySections: [] },
    gradedItems: [
      { section: 'skills', label: 'Souder', required: false, ...graded },
      { section: 'knowledge', label: 'Droit du travail', required: false, ...graded },
    ],
    additionalSections: {},
  },
  mappings: [],
})

it('what a fiche says it does not ask for is no answer to what it asks for', () => {
  expect(sectionTexts(joiner, 'skills')).toEqual(['Raboter'])
  expect(sectionTexts(joiner, 'knowledge')).toEqual(['Essences de bois'])
})
