import { readFileSync } from 'node:fs'
import type { Nomenclature as DataNomenclature } from '@metiers/schema/data'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { type Nomenclature, nomenclatureJsonSchema, nomenclatureSchema } from '../src/index.js'

const ajv = new Ajv2020({ strict: true })
addFormats.default(ajv)
const isValid = ajv.compile(nomenclatureJsonSchema())

const competence = {
  category: 'Écoute',
  required: true,
  level: 2,
  levelStatus: 'stated',
  note: null,
} as const
const mapping = {
  predicate: 'skos:closeMatch',
  scheme: 'rome',
  schemeVersion: '4.0-60',
  code: 'M1805',
  label: 'Développeur',
  appellationCode: '14153',
  appellationLabel: 'Développeur informatique',
  justification: 'semapv:ManualMappingCuration',
  confidence: 0.5,
  comment: null,
  status: 'proposed',
} as const
const profile = {
  definition: 'Il pétrit.\nIl cuit.',
  mainActivities: ['Pétrir'],
  secondaryActivities: [],
  skills: [],
  knowledge: [],
  behaviouralCompetences: [competence],
  prerequisites: null,
  variability: [],
  relatedOccupations: [{ label: 'Pâtissier', occupationId: null }],
  codes: { romeV2: ['32321'], rome: ['M1805'], pcs: ['388a', '38A1'] },
  qualifications: [],
  collectiveAgreement: null,
  headcount: null,
  outlook: null,
  remarks: null,
  emptySections: ['remarks'],
  gradedItems: [],
  additionalSections: {},
}
const occupation = {
  id: 'boulanger',
  iri: 'https://example.org/occupation/boulanger',
  preferredLabel: { fr: 'Boulanger' },
  alternativeLabels: { fr: [], en: ['Baker'] },
  hiddenLabels: { fr: ['BOULANGER'] },
  familyId: 'fournil',
  subfamilyId: 'fournil/pain',
  profile,
  mappings: [mapping],
}
const skill = {
  id: 'petrir',
  iri: 'https://example.org/skill/petrir',
  type: 'skill' as const,
  preferredLabel: { fr: 'Pétrir' },
  alternativeLabels: { fr: ['PÉTRIR'], en: [] },
  mappings: [],
}
const { appellationCode: _code, appellationLabel: _label, ...evidence } = mapping
const ogr = { ...evidence, code: '107332' }
const esco = {
  ...evidence,
  scheme: 'esco' as const,
  schemeVersion: '1.2.0',
  code: 'http://data.europa.eu/esco/skill/14832d87-2f2d-4895-b290-e4760ebae42a',
}
const withSkill = (change: object) => ({ ...valid, skills: [{ ...skill, ...change }] })
const valid = {
  $schema: './nomenclature.schema.json',
  iri: 'https://example.org/',
  version: '1.0.0',
  language: 'fr' as const,
  title: { fr: 'Métiers du pain' },
  licence: null,
  sources: [
    { id: 'a', path: 'a.txt', mediaType: 'text/plain', sha256: 'a'.repeat(64), byteLength: 1, title: null },
  ],
  attributions: [],
  template: { sections: [], scales: [] },
  skills: [
    { ...skill, mappings: [ogr, esco] },
    {
      ...skill,
      id: 'ecoute',
      iri: 'https://example.org/skill/ecoute',
      type: 'behavioural',
      preferredLabel: { fr: 'Écoute' },
    },
  ],
  families: [
    {
      id: 'fournil',
      iri: 'https://example.org/family/fournil',
      preferredLabel: { fr: 'Fournil' },
      sourceLabel: 'FOURNIL',
      subfamilies: [],
    },
  ],
  occupations: [occupation],
} satisfies Nomenclature

const withOccupation = (change: object) => ({ ...valid, occupations: [{ ...occupation, ...change }] })
const withProfile = (change: object) => withOccupation({ profile: { ...profile, ...change } })
const withMapping = (change: object) => withOccupation({ mappings: [{ ...mapping, ...change }] })

const validExamples: Record<string, unknown> = {
  'a whole nomenclature': valid,
  'no profile, no family': withOccupation({ profile: null, familyId: null, subfamilyId: null }),
  'a level that cannot be recovered': withProfile({
    behaviouralCompetences: [{ ...competence, level: null, levelStatus: 'unrecoverable' }],
  }),
  'a level of 4': withProfile({ behaviouralCompetences: [{ ...competence, level: 4 }] }),
  'own sections of every kind': withProfile({
    additionalSections: {
      grade: { kind: 'label', value: 'B' },
      sigles: { kind: 'labels', value: ['BM'] },
      cadre: { kind: 'text', value: null },
      outils: { kind: 'list', value: ['Four'] },
      'codes-nsf': { kind: 'codes', value: ['221'] },
      passerelles: { kind: 'occupations', value: [{ label: 'Pâtissier', occupationId: null }] },
      langues: {
        kind: 'graded-list',
        value: [{ label: 'Anglais', required: true, level: 4, levelStatus: 'stated', note: null }],
      },
    },
    gradedItems: [
      {
        section: 'skills',
        label: 'Pétrir',
        required: false,
        level: null,
        levelStatus: 'not-required',
        note: null,
      },
    ],
  }),
  'a confirmed mapping': withMapping({
    status: 'confirmed',
    reviewer: 'A. Martin',
    reviewedOn: '2026-01-31',
  }),
  'a skill that no profile asks for any more': withSkill({
    deprecation: { since: '1.1.0', replacedBy: [], note: null },
  }),
  'a confirmed mapping of a skill to ESCO': withSkill({
    mappings: [{ ...esco, status: 'confirmed', reviewer: 'A. Martin', reviewedOn: '2026-01-31' }],
  }),
  'the published dataset': JSON.parse(
    readFileSync(new URL('../../../fixtures/golden/dist/nomenclature.json', import.meta.url), 'utf8'),
  ),
}
const invalidExamples: Record<string, unknown> = {
  nothing: {},
  'a key too many': { ...valid, colour: 'red' },
  'an id with a capital': withOccupation({ id: 'Boulanger' }),
  'a label with white space at its end': withOccupation({ preferredLabel: { fr: 'Boulanger ' } }),
  'an empty label': withOccupation({ preferredLabel: { fr: '' } }),
  'a level without its status': withProfile({
    behaviouralCompetences: [{ ...competence, levelStatus: 'not-required' }],
  }),
  'a level of 0': withProfile({ behaviouralCompetences: [{ ...competence, level: 0 }] }),
  'a level and a half': withProfile({ behaviouralCompetences: [{ ...competence, level: 1.5 }] }),
  'a level that is not recoverable and there': withProfile({
    behaviouralCompetences: [{ ...competence, levelStatus: 'unrecoverable' }],
  }),
  'a code of ROME 4 among those of ROME 2': withProfile({ codes: { romeV2: ['M1805'], rome: [], pcs: [] } }),
  'a section that is no id': withProfile({ emptySections: ['Couleur'] }),
  'an own section of another kind': withProfile({
    additionalSections: { colour: { kind: 'colour', value: null } },
  }),
  'a list that is a text': withProfile({ additionalSections: { colour: { kind: 'list', value: 'rouge' } } }),
  'a scale of one level': {
    ...valid,
    template: {
      sections: [],
      scales: [{ id: 'a', levels: [{ rank: 1, notation: '1', labels: { fr: 'Un' } }] }],
    },
  },
  'a confidence above 1': withMapping({ confidence: 1.5 }),
  'a confirmed mapping without a reviewer': withMapping({ status: 'confirmed' }),
  'a predicate of another vocabulary': withMapping({ predicate: 'owl:sameAs' }),
  'a skill of another type': withSkill({ type: 'talent' }),
  'a skill of ROME by the code of a fiche': withSkill({ mappings: [{ ...ogr, code: 'M1805' }] }),
  'a skill of ESCO in a version of ROME': withSkill({ mappings: [{ ...esco, schemeVersion: '4.0-60' }] }),
  'a skill of ESCO by the code of ROME': withSkill({ mappings: [{ ...esco, code: '107332' }] }),
  'no skills': { ...valid, skills: undefined },
  'a missing profile': { ...valid, occupations: [{ ...occupation, profile: undefined }] },
}

describe('zod and JSON Schema agree', () => {
  for (const [name, example] of Object.entries(validExamples)) {
    it(`valid: ${name}`, () => {
      expect(nomenclatureSchema.safeParse(example).error).toBeUndefined()
      expect([isValid(example), isValid.errors]).toEqual([true, null])
    })
  }
  for (const [name, example] of Object.entries(invalidExamples)) {
    it(`invalid: ${name}`, () => {
      expect(nomenclatureSchema.safeParse(example).success).toBe(false)
      // JSON has no undefined: what is checked is what would be written.
      expect(isValid(JSON.parse(JSON.stringify(example)))).toBe(false)
    })
  }
})

// Checked by the compiler when the tests are type-checked: the generated types are the inferred ones.
it('the generated types and zod agree', () => {
  expectTypeOf<DataNomenclature>().branded.toEqualTypeOf<Nomenclature>()
  const data: DataNomenclature = valid
  // @ts-expect-error a key is missing
  const broken: DataNomenclature = { ...valid, occupations: [{ id: 'boulanger' }] }
  expect([data, broken]).toHaveLength(2)
})
