import {
  type Nomenclature,
  nomenclatureSchema,
  type Occupation,
  type OccupationProfile,
  occupationSchema,
} from '@metiers/schema'
import type { Dataset } from '../../src/dataset/read-dataset'

type Fiche = {
  skills?: string[]
  mainActivities?: string[]
  knowledge?: string[]
  definition?: string
  /** ids of near occupations; null for one that the nomenclature does not have */
  near?: (string | null)[]
  /** without a level, that of a required one is not recoverable */
  additionalSections?: OccupationProfile['additionalSections']
  competences?: { category: string; required: boolean; level?: 1 | 2 | 3; note?: string }[]
}

/** An occupation with a fiche that says only what is given; without one where `fiche` is null. */
export function occupationOf(id: string, fiche: Fiche | null): Occupation {
  return occupationSchema.parse({
    id,
    iri: `https://example.org/occupation/${id}`,
    preferredLabel: { fr: id },
    alternativeLabels: { fr: [], en: [] },
    hiddenLabels: { fr: [] },
    familyId: null,
    subfamilyId: null,
    mappings: [],
    profile: fiche && {
      definition: fiche.definition ?? null,
      mainActivities: fiche.mainActivities ?? [],
      secondaryActivities: [],
      skills: fiche.skills ?? [],
      knowledge: fiche.knowledge ?? [],
      behaviouralCompetences: (fiche.competences ?? []).map(({ category, required, level, note }) => ({
        category,
        required,
        level: level ?? null,
        levelStatus: level ? 'stated' : required ? 'unrecoverable' : 'not-required',
        note: note ?? null,
      })),
      prerequisites: null,
      variability: [],
      relatedOccupations: (fiche.near ?? []).map(other => ({
        label: other ?? 'ailleurs',
        occupationId: other,
      })),
      codes: { romeV2: [], rome: [], pcs: [] },
      qualifications: [],
      collectiveAgreement: null,
      headcount: null,
      outlook: null,
      remarks: null,
      emptySections: [],
      gradedItems: [],
      additionalSections: fiche.additionalSections ?? {},
    },
  })
}

/** A dataset that has these occupations, and no source, family or finding. */
export function datasetOf(occupations: Occupation[]): Dataset {
  const nomenclature: Nomenclature = nomenclatureSchema.parse({
    $schema: 'https://example.org/nomenclature.schema.json',
    iri: 'https://example.org/nomenclature',
    version: '1.0.0',
    language: 'fr',
    title: { fr: 'Petits métiers' },
    licence: null,
    sources: [],
    attributions: [],
    template: { sections: [], scales: [] },
    skills: [],
    families: [],
    occupations,
  })
  return {
    folder: '',
    nomenclature: { ...nomenclature, occupations },
    report: {
      summary: { fr: '', en: '' },
      rules: {},
      previousRelease: null,
      counts: { error: 0, warning: 0, info: 0 },
      completeness: { filled: 0, expected: 0, ratio: 0, occupations: [] },
      findings: [],
    },
    provenance: [],
    index: { name: 'petits-metiers', version: '1.0.0', files: [] },
  }
}
