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

/** The place of a row among those it is listed with, from 1. */
export function position(fr: string, en: string): Field {
  return { name: 'position', type: 'integer', required: true, minimum: 1, fr, en }
}
