import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { nomenclatureJsonSchema } from '../src/index.js'

const labels = (fr: string) => ({ fr })
const template = {
  sections: [
    { id: 'definition', kind: 'text' as const, field: 'definition' as const, labels: labels('Mission') },
    { id: 'outils', kind: 'list' as const, labels: { fr: 'Outils', en: 'Tools' } },
    { id: 'langues', kind: 'graded-list' as const, labels: labels('Langues'), scale: 'maitrise' },
  ],
  scales: [
    {
      id: 'maitrise',
      levels: [
        { rank: 1, notation: 'A', labels: labels('Notions') },
        { rank: 2, notation: 'B', labels: labels('Pratique') },
      ],
    },
  ],
}
const schema = nomenclatureJsonSchema({ iri: 'https://example.org/fournil/', template })
const isValid = addFormats.default(new Ajv2020({ strict: false })).compile(schema)

function withProfile(more: object) {
  const profile = {
    ...{ definition: null, mainActivities: [], secondaryActivities: [], skills: [], knowledge: [] },
    ...{ behaviouralCompetences: [], prerequisites: null, variability: [], relatedOccupations: [] },
    ...{ codes: { romeV2: [], rome: [], pcs: [] }, qualifications: [], collectiveAgreement: null },
    ...{ headcount: null, outlook: null, remarks: null, emptySections: [], gradedItems: [] },
    additionalSections: {},
    ...more,
  }
  const occupation = {
    ...{ id: 'boulanger', iri: 'https://example.org/fournil/occupation/boulanger' },
    ...{
      preferredLabel: labels('Boulanger'),
      alternativeLabels: { fr: [], en: [] },
      hiddenLabels: { fr: [] },
    },
    ...{ familyId: null, subfamilyId: null, profile, mappings: [] },
  }
  return {
    ...{ $schema: './nomenclature.schema.json', iri: 'https://example.org/fournil/', version: '1.0.0' },
    ...{ language: 'fr', title: labels('Fournil'), licence: null, sources: [], attributions: [], template },
    ...{ skills: [], families: [], occupations: [occupation] },
  }
}
const language = (level: number) => ({
  label: 'Anglais',
  required: true,
  level,
  levelStatus: 'stated',
  note: null,
})

describe('the JSON Schema of a dataset', () => {
  it('takes the sections of its own template', () => {
    const own = {
      outils: { kind: 'list', value: ['Pelle'] },
      langues: { kind: 'graded-list', value: [language(2)] },
    }
    expect([isValid(withProfile({ additionalSections: own })), isValid.errors]).toEqual([true, null])
    expect(isValid(withProfile({ emptySections: ['outils'] }))).toBe(true)
  })

  it.each([
    ['a section that the template has not', { additionalSections: { outil: { kind: 'list', value: [] } } }],
    ['a section of another kind', { additionalSections: { outils: { kind: 'text', value: 'Pelle' } } }],
    [
      'a level above the scale',
      { additionalSections: { langues: { kind: 'graded-list', value: [language(3)] } } },
    ],
    ['an empty section that the template has not', { emptySections: ['budget'] }],
  ])('refuses %s', (_, more) => {
    expect(isValid(withProfile(more))).toBe(false)
  })

  it('names them', () => {
    expect(JSON.stringify(schema)).toContain('"outils":{"title":"Outils / Tools"')
    expect(JSON.stringify(schema)).toContain('"langues":{"title":"Langues"')
  })
})
