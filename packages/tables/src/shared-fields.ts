import type { Field } from './table.js'

/** The occupation that a row is about. */
export const occupationId: Field = {
  name: 'occupationId',
  type: 'string',
  required: true,
  refersTo: { table: 'occupations', field: 'id' },
  fr: 'Métier.',
  en: 'Occupation.',
}

/** The concept of a skill. */
export const skillId: Field = {
  name: 'skillId',
  type: 'string',
  required: true,
  refersTo: { table: 'skill_concepts', field: 'id' },
  fr: 'Compétence, telle que toutes les fiches la partagent.',
  en: 'Skill, as all profiles share it.',
}

/** The place of a row among those it is listed with, from 1. */
export function position(fr: string, en: string): Field {
  return { name: 'position', type: 'integer', required: true, minimum: 1, fr, en }
}

/** The rank of a level in the scale of its section, as `template` of `nomenclature.json` has it. */
export const level: Field = {
  name: 'level',
  type: 'integer',
  minimum: 1,
  fr: 'Rang du niveau dans l’échelle de la rubrique, 1 pour le plus bas ; vide s’il n’est pas dit.',
  en: 'Rank of the level in the scale of the section, 1 for the lowest; empty where it is not stated.',
}

export const levelStatus: Field = {
  name: 'levelStatus',
  type: 'string',
  values: ['stated', 'unrecoverable', 'not-required'],
  fr: 'Niveau dit par la source, perdu dans cette édition, ou sans objet.',
  en: 'Level stated by the source, lost in this edition, or not required.',
}
