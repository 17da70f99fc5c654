import type { Table } from './table.js'

/** One row an occupation, with the single values of its profile. */
export const occupations: Table = {
  name: 'occupations',
  columns: [
    'id',
    'iri',
    'preferredLabel',
    'familyId',
    'subfamilyId',
    'hasProfile',
    'definition',
    'prerequisites',
    'collectiveAgreement',
    'headcount',
    'outlook',
    'remarks',
    'filledSections',
    'expectedSections',
  ],
  key: ['id'],
  *rows({ nomenclature, report }) {
    const completeness = new Map(report.completeness.occupations.map(entry => [entry.occupationId, entry]))
    for (const occupation of nomenclature.occupations) {
      const { id, iri, preferredLabel, familyId, subfamilyId, profile } = occupation
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
      ]
    }
  },
}
