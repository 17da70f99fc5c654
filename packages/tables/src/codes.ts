import { codeSchemes } from '@metiers/schema'
import { occupationId, position } from './shared-fields.js'
import type { Table } from './table.js'

/** The codes that profiles state, by scheme; `correctedCode` where a steward settled a wrong one. */
export const codes: Table = {
  name: 'codes',
  description: { fr: 'Les codes que les fiches donnent.', en: 'The codes that profiles state.' },
  fields: [
    occupationId,
    {
      name: 'scheme',
      type: 'string',
      required: true,
      values: ['romeV2', 'rome', 'pcs'],
      fr: 'Classification du code : ROME version 2, ROME, ou PCS.',
      en: 'Classification of the code: ROME version 2, ROME, or PCS.',
    },
    position('Rang du code dans sa classification.', 'Rank of the code in its classification.'),
    {
      name: 'code',
      type: 'string',
      required: true,
      fr: 'Le code, tel que la source le donne.',
      en: 'The code, as the source gives it.',
    },
    {
      name: 'correctedCode',
      type: 'string',
      fr: 'Code corrigé par le responsable.',
      en: 'Code as corrected by the steward.',
    },
    {
      name: 'correctionReason',
      type: 'string',
      fr: 'Raison de la correction.',
      en: 'Reason for the correction.',
    },
  ],
  key: ['occupationId', 'scheme', 'position'],
  *rows({ nomenclature }) {
    for (const { id, profile } of nomenclature.occupations) {
      if (!profile) continue
      for (const scheme of codeSchemes) {
        for (const [index, code] of profile.codes[scheme].entries()) {
          const correction = profile.codes.corrections?.find(
            entry => entry.scheme === scheme && entry.stated === code,
          )
          yield [id, scheme, index + 1, code, correction?.corrected ?? null, correction?.because ?? null]
        }
      }
    }
  },
}
