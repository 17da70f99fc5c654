import { evidence, evidenceCells, predicate } from './mapping-fields.js'
import { occupationId, position } from './shared-fields.js'
import type { Table } from './table.js'

/** The mappings to ROME, one row a pair, with version, evidence and status. */
export const romeMappings: Table = {
  name: 'rome_mappings',
  description: {
    fr: 'Les alignements vers ROME, un par ligne, avec version, preuve et statut.',
    en: 'The mappings to ROME, one row a pair, with version, evidence and status.',
  },
  fields: [
    occupationId,
    position('Rang de l’alignement pour le métier.', 'Rank of the mapping of the occupation.'),
    predicate,
    { name: 'romeVersion', type: 'string', required: true, fr: 'Version de ROME.', en: 'Version of ROME.' },
    {
      name: 'romeCode',
      type: 'string',
      required: true,
      fr: 'Code de la fiche ROME.',
      en: 'Code of the ROME fiche.',
    },
    {
      name: 'romeLabel',
      type: 'string',
      required: true,
      language: 'fr',
      fr: 'Intitulé de la fiche ROME.',
      en: 'Label of the ROME fiche.',
    },
    {
      name: 'appellationCode',
      type: 'string',
      fr: 'Code OGR de l’appellation.',
      en: 'OGR code of the appellation.',
    },
    {
      name: 'appellationLabel',
      type: 'string',
      language: 'fr',
      fr: 'Libellé de l’appellation.',
      en: 'Label of the appellation.',
    },
    ...evidence,
  ],
  key: ['occupationId', 'position'],
  *rows({ nomenclature }) {
    for (const { id, mappings } of nomenclature.occupations) {
      for (const [index, mapping] of mappings.entries()) {
        yield [
          id,
          index + 1,
          mapping.predicate,
          mapping.schemeVersion,
          mapping.code,
          mapping.label,
          mapping.appellationCode,
          mapping.appellationLabel,
          ...evidenceCells(mapping),
        ]
      }
    }
  },
}
