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
    {
      name: 'predicate',
      type: 'string',
      required: true,
      values: [
        'skos:exactMatch',
        'skos:closeMatch',
        'skos:broadMatch',
        'skos:narrowMatch',
        'skos:relatedMatch',
      ],
      fr: 'Relation SKOS de l’alignement.',
      en: 'SKOS relation of the mapping.',
    },
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
    {
      name: 'justification',
      type: 'string',
      required: true,
      fr: 'Justification (SEMAPV).',
      en: 'Justification (SEMAPV).',
    },
    { name: 'confidence', type: 'number', fr: 'Confiance, de 0 à 1.', en: 'Confidence, from 0 to 1.' },
    {
      name: 'status',
      type: 'string',
      required: true,
      values: ['proposed', 'confirmed'],
      fr: 'Proposé, ou confirmé par un relecteur.',
      en: 'Proposed, or confirmed by a reviewer.',
    },
    { name: 'reviewer', type: 'string', fr: 'Qui a relu.', en: 'Who reviewed it.' },
    { name: 'reviewedOn', type: 'date', fr: 'Date de la relecture.', en: 'Date of the review.' },
    { name: 'comment', type: 'string', fr: 'Commentaire sur la preuve.', en: 'Comment on the evidence.' },
    { name: 'author', type: 'string', fr: 'Qui l’a fait.', en: 'Who made it.' },
    { name: 'mappedOn', type: 'date', fr: 'Date où il a été fait.', en: 'Date on which it was made.' },
    {
      name: 'tool',
      type: 'string',
      fr: 'Outil qui a comparé les noms.',
      en: 'Tool that compared the names.',
    },
    { name: 'toolVersion', type: 'string', fr: 'Version de cet outil.', en: 'Version of that tool.' },
  ],
  key: ['occupationId', 'position'],
  *rows({ nomenclature }) {
    for (const { id, mappings } of nomenclature.occupations) {
      for (const [index, mapping] of mappings.entries()) {
        const review = mapping.status === 'confirmed' ? mapping : null
        yield [
          id,
          index + 1,
          mapping.predicate,
          mapping.schemeVersion,
          mapping.code,
          mapping.label,
          mapping.appellationCode,
          mapping.appellationLabel,
          mapping.justification,
          mapping.confidence,
          mapping.status,
          review?.reviewer ?? null,
          review?.reviewedOn ?? null,
          mapping.comment,
          mapping.author ?? null,
          mapping.mappedOn ?? null,
          mapping.tool ?? null,
          mapping.toolVersion ?? null,
        ]
      }
    }
  },
}
