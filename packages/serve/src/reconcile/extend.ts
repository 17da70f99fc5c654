import type { Language } from '@metiers/words'
import type { Dataset } from '../dataset/load.js'
import { Refused } from '../http/problem.js'
import { propertiesOf, valuesOf } from './properties.js'
import type { Extension } from './queries.js'
import { occupationType } from './reconcile.js'

/**
 * The values of some properties for some occupations. An id that is none has no values; a property that is none is
 * refused, since nobody would see that its column is empty for that.
 */
export function extend(dataset: Dataset, { ids, properties }: Extension, language: Language): object {
  const known = new Map(propertiesOf(dataset.nomenclature, language).map(({ id, name }) => [id, name]))
  const meta = properties.map(({ id }) => {
    const name = known.get(id)
    if (name === undefined)
      throw new Refused({ is: 'value', name: id, must: { is: 'unknown', known: [...known.keys()] } })
    return { id, name, ...(entities.has(id) && { type: { id: occupationType, name: occupationType } }) }
  })
  const rows = ids.map(id => {
    const occupation = dataset.occupations.get(id)
    const cells = properties.map(({ id: property, settings }) => {
      const values = occupation ? valuesOf(dataset, occupation, property) : []
      const limit = Number(settings?.limit ?? 0)
      return [property, limit > 0 ? values.slice(0, limit) : values]
    })
    return [id, Object.fromEntries(cells)]
  })
  return { meta, rows: Object.fromEntries(rows) }
}

/** The properties whose values are occupations, where they can be told. */
const entities = new Set(['related-occupations', 'replaced-by'])
