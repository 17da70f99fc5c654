import { parseTemplate } from '@metiers/ingest'
import type { OccupationProfile } from '@metiers/schema'
import { expect, it } from 'vitest'
import { writeFiche } from '../src/index.js'
import { readSources } from './read-sources.js'

const template = parseTemplate(
  `
title: section
sections:
  - { field: title, kind: label, headings: [Intitulé du poste] }
  - { id: mission, field: definition, kind: text, headings: [Mission] }
  - { field: knowledge, kind: list, headings: [Savoirs], scale: maitrise }
  - { id: horaires, kind: label, headings: [Horaires] }
  - { id: risques, kind: text, headings: [Risques] }
  - { id: outils, kind: list, headings: [Outils] }
  - { id: codes-internes, kind: codes, headings: [Codes internes] }
  - { id: langues, kind: graded-list, headings: [Langues], scale: maitrise, columns: { item: [Langue], note: [Remarque] } }
  - { id: budget, kind: text, headings: [Budget] }
scales:
  - id: maitrise
    levels:
      - { notation: "1", labels: { fr: Notions } }
      - { notation: "2", labels: { fr: Pratique } }
      - { notation: "3", labels: { fr: Maîtrise } }
      - { notation: "4", labels: { fr: Expertise } }
    notConcerned: ["non concerné", ""]
`,
  'template.yaml',
)

const stated = (label: string, level: number, note: string | null = null) =>
  ({ label, required: true, level, levelStatus: 'stated', note }) as const

const profile: OccupationProfile = {
  definition: 'Fait le pain.\nLe vend aussi.',
  mainActivities: [],
  secondaryActivities: [],
  skills: [],
  knowledge: ['Farines', 'Comptabilité', 'Hygiène'],
  behaviouralCompetences: [],
  prerequisites: null,
  variability: [],
  relatedOccupations: [],
  codes: { romeV2: [], rome: [], pcs: [] },
  qualifications: [],
  collectiveAgreement: null,
  headcount: null,
  outlook: null,
  remarks: null,
  emptySections: ['budget'],
  gradedItems: [
    { section: 'knowledge', ...stated('Farines', 4) },
    {
      section: 'knowledge',
      label: 'Comptabilité',
      required: false,
      level: null,
      levelStatus: 'not-required',
      note: null,
    },
  ],
  additionalSections: {
    horaires: { kind: 'label', value: 'De nuit' },
    risques: { kind: 'text', value: 'Brûlures.\nPoussières de farine.' },
    outils: { kind: 'list', value: ['Pelle', 'Grigne'] },
    'codes-internes': { kind: 'codes', value: ['P-12'] },
    langues: {
      kind: 'graded-list',
      value: [
        stated('Anglais', 2, 'À la caisse'),
        { label: 'Allemand', required: false, level: null, levelStatus: 'not-required', note: null },
      ],
    },
    budget: { kind: 'text', value: null },
  },
}

it('a fiche of another house, with sections and levels of its own, is read back as it was written', async () => {
  const occupation = {
    preferredLabel: { fr: 'Boulanger' },
    alternativeLabels: { fr: [], en: [] },
    profile,
  }
  const bytes = await writeFiche({ occupation, family: null, subfamily: null }, template)
  const { nomenclature, provenance } = await readSources([['fiche.docx', bytes]], undefined, template)
  const [read] = nomenclature.occupations
  expect(read?.preferredLabel.fr).toBe('Boulanger')
  expect(read?.profile).toEqual(profile)
  expect(provenance.filter(({ status }) => status === 'unrecognised')).toEqual([])
})

it('a form has room for each section of its template, and says nothing', async () => {
  const occupation = {
    preferredLabel: { fr: 'Boulanger' },
    alternativeLabels: { fr: [], en: [] },
    profile: null,
  }
  const bytes = await writeFiche({ occupation, family: null, subfamily: null }, template)
  const { nomenclature } = await readSources([['fiche.docx', bytes]], undefined, template)
  const [read] = nomenclature.occupations
  expect(read?.preferredLabel.fr).toBe('Boulanger')
  expect(read?.profile?.emptySections.toSorted()).toEqual(
    [
      'definition',
      'knowledge',
      'horaires',
      'risques',
      'outils',
      'codes-internes',
      'langues',
      'budget',
    ].sort(),
  )
})
