import { evidence, evidenceCells, predicate } from './mapping-fields.js'
import { position, skillId } from './shared-fields.js'
import type { Table } from './table.js'

/** The mappings of skills to ROME and to ESCO, one row a pair, with version, evidence and status. */
export const skillMappings: Table = {
  name: 'skill_mappings',
  description: {
    fr: 'Les alignements des compétences vers ROME et ESCO, un par ligne, avec version, preuve et statut.',
    en: 'The mappings of skills to ROME and ESCO, one row a pair, with version, evidence and status.',
  },
  fields: [
    skillId,
    position('Rang de l’alignement pour la compétence.', 'Rank of the mapping of the skill.'),
    predicate,
    {
      name: 'scheme',
      type: 'string',
      required: true,
      values: ['rome', 'esco'],
      fr: 'Référentiel vers lequel il mène.',
      en: 'Scheme that it leads to.',
    },
    {
      name: 'schemeVersion',
      type: 'string',
      required: true,
      fr: 'Version de ce référentiel.',
      en: 'Version of that scheme.',
    },
    {
      name: 'code',
      type: 'string',
      required: true,
      fr: 'Code OGR dans ROME, ou URI dans ESCO.',
      en: 'OGR code in ROME, or URI in ESCO.',
    },
    {
      name: 'label',
      type: 'string',
      required: true,
      language: 'fr',
      fr: 'Libellé de ce qui porte ce code.',
      en: 'Label of what has that code.',
    },
    {
      name: 'category',
      type: 'string',
      language: 'fr',
      fr: 'Dans ROME : l’enjeu d’une compétence, ou la catégorie d’un savoir.',
      en: 'In ROME: the enjeu of a competence, or the category of a savoir.',
    },
    {
      name: 'coreOf',
      type: 'string',
      fr: 'Les fiches ROME pour lesquelles c’est le cœur du métier, avec le mot du ROME, séparées par une barre.',
      en: 'The fiches of ROME for which it is at the heart of the job, with the word of ROME, parted by a bar.',
    },
    ...evidence,
  ],
  key: ['skillId', 'position'],
  *rows({ nomenclature }) {
    for (const { id, mappings } of nomenclature.skills) {
      for (const [index, mapping] of mappings.entries()) {
        const { predicate: relation, scheme, schemeVersion, code, label } = mapping
        const { category = null, coreOf = [] } = scheme === 'rome' ? mapping : {}
        const core = coreOf.map(each => `${each.code} ${each.core}`).join('|') || null
        const target = [relation, scheme, schemeVersion, code, label, category, core]
        yield [id, index + 1, ...target, ...evidenceCells(mapping)]
      }
    }
  },
}
