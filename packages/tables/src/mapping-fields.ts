import type { ConceptMapping, SkillMapping } from '@metiers/schema'
import type { CellValue, Field } from './table.js'

/** The SKOS relation of a mapping. */
export const predicate: Field = {
  name: 'predicate',
  type: 'string',
  required: true,
  values: ['skos:exactMatch', 'skos:closeMatch', 'skos:broadMatch', 'skos:narrowMatch', 'skos:relatedMatch'],
  fr: 'Relation SKOS de l’alignement.',
  en: 'SKOS relation of the mapping.',
}

/** What a mapping rests on, who made it, and who reviewed it. */
export const evidence: readonly Field[] = [
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
  { name: 'tool', type: 'string', fr: 'Outil qui a comparé les noms.', en: 'Tool that compared the names.' },
  { name: 'toolVersion', type: 'string', fr: 'Version de cet outil.', en: 'Version of that tool.' },
]

/** The cells of `evidence`. */
export function evidenceCells(mapping: ConceptMapping | SkillMapping): CellValue[] {
  const review = mapping.status === 'confirmed' ? mapping : null
  return [
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
