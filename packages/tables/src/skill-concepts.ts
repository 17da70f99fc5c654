import { skillTypes } from '@metiers/schema'
import type { Table } from './table.js'

/** One row a skill: what the profiles ask for, once each. */
export const skillConcepts: Table = {
  name: 'skill_concepts',
  description: {
    fr: 'Ce que les fiches demandent, une fois chacun : savoir-faire, connaissances, compétences comportementales.',
    en: 'What profiles ask for, once each: skills, knowledge, behavioural competences.',
  },
  fields: [
    {
      name: 'id',
      type: 'string',
      required: true,
      fr: 'Identifiant de la compétence, tiré de son libellé.',
      en: 'Identifier of the skill, derived from its label.',
    },
    {
      name: 'iri',
      type: 'uri',
      required: true,
      fr: 'IRI permanente de la compétence.',
      en: 'Permanent IRI of the skill.',
    },
    {
      name: 'type',
      type: 'string',
      required: true,
      values: skillTypes,
      fr: 'Savoir-faire, connaissance ou compétence comportementale.',
      en: 'Skill, knowledge or behavioural competence.',
    },
    {
      name: 'preferredLabel',
      type: 'string',
      required: true,
      language: 'fr',
      fr: 'Libellé retenu : la façon de l’écrire qui vient la première dans les sources.',
      en: 'Preferred label: the spelling that stands first in the sources.',
    },
    {
      name: 'deprecatedSince',
      type: 'string',
      fr: 'Version depuis laquelle aucune fiche ne la demande plus ; vide tant qu’une fiche la demande.',
      en: 'Version since which no profile asks for it any more; empty while one does.',
    },
  ],
  key: ['id'],
  *rows({ nomenclature }) {
    for (const { id, iri, type, preferredLabel, deprecation } of nomenclature.skills)
      yield [id, iri, type, preferredLabel.fr, deprecation?.since ?? null]
  },
}
