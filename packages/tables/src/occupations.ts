import type { Table } from './table.js'

/** One row an occupation, with the single values of its profile. */
export const occupations: Table = {
  name: 'occupations',
  description: {
    fr: 'Les métiers, un par ligne, avec les valeurs simples de leur fiche.',
    en: 'One row an occupation, with the single values of its profile.',
  },
  fields: [
    {
      name: 'id',
      type: 'string',
      required: true,
      fr: 'Identifiant du métier, tiré de son libellé.',
      en: 'Identifier of the occupation, derived from its label.',
    },
    {
      name: 'iri',
      type: 'uri',
      required: true,
      fr: 'IRI permanente du métier.',
      en: 'Permanent IRI of the occupation.',
    },
    {
      name: 'preferredLabel',
      type: 'string',
      required: true,
      language: 'fr',
      fr: 'Libellé retenu, tel que la source le donne.',
      en: 'Preferred label, as the source gives it.',
    },
    {
      name: 'familyId',
      type: 'string',
      refersTo: { table: 'families', field: 'id' },
      fr: 'Famille du métier.',
      en: 'Family of the occupation.',
    },
    {
      name: 'subfamilyId',
      type: 'string',
      refersTo: { table: 'families', field: 'id' },
      fr: 'Sous-famille du métier.',
      en: 'Sub-family of the occupation.',
    },
    {
      name: 'hasProfile',
      type: 'boolean',
      required: true,
      fr: 'Une fiche emploi-type existe.',
      en: 'A profile exists.',
    },
    {
      name: 'definition',
      type: 'string',
      language: 'fr',
      fr: 'Définition synthétique.',
      en: 'Short definition.',
    },
    {
      name: 'prerequisites',
      type: 'string',
      language: 'fr',
      fr: 'Prérequis : expérience, diplômes, certifications.',
      en: 'Prerequisites: experience, diplomas, certifications.',
    },
    {
      name: 'collectiveAgreement',
      type: 'string',
      language: 'fr',
      fr: 'Référence à la convention collective.',
      en: 'Reference to the collective agreement.',
    },
    {
      name: 'headcount',
      type: 'string',
      language: 'fr',
      fr: 'Chiffrage, tel que la source le donne.',
      en: 'Headcount, as the source states it.',
    },
    { name: 'outlook', type: 'string', language: 'fr', fr: 'Éléments de prospective.', en: 'Outlook.' },
    { name: 'remarks', type: 'string', language: 'fr', fr: 'Observations diverses.', en: 'Remarks.' },
    {
      name: 'filledSections',
      type: 'integer',
      minimum: 0,
      fr: 'Nombre de rubriques remplies de la fiche.',
      en: 'Number of filled sections of the profile.',
    },
    {
      name: 'expectedSections',
      type: 'integer',
      minimum: 0,
      fr: 'Nombre de rubriques attendues.',
      en: 'Number of sections that are expected.',
    },
    {
      name: 'deprecatedSince',
      type: 'string',
      fr: 'Version depuis laquelle le métier est hors de la nomenclature ; vide tant qu’il y est.',
      en: 'Version since which the occupation is deprecated; empty while it is not.',
    },
  ],
  key: ['id'],
  *rows({ nomenclature, report }) {
    const completeness = new Map(report.completeness.occupations.map(entry => [entry.occupationId, entry]))
    for (const occupation of nomenclature.occupations) {
      const { id, iri, preferredLabel, familyId, subfamilyId, profile, deprecation } = occupation
      const sections = completeness.get(id)
      yield [
        id,
        iri,
        preferredLabel.fr,
        familyId,
        subfamilyId,
        profile !== null,
        profile?.definition ?? null,
        profile?.prerequisites ?? null,
        profile?.collectiveAgreement ?? null,
        profile?.headcount ?? null,
        profile?.outlook ?? null,
        profile?.remarks ?? null,
        sections?.filled ?? null,
        sections?.expected ?? null,
        deprecation?.since ?? null,
      ]
    }
  },
}
