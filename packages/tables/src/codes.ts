import { codeSchemes } from '@metiers/schema'
import type { Table } from './table.js'

/** The codes that profiles state, by scheme; `correctedCode` where a steward settled a wrong one. */
export const codes: Table = {
  name: 'codes',
  columns: ['occupationId', 'scheme', 'position', 'code', 'correctedCode', 'correctionReason'],
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
