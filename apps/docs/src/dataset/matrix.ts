import type { Occupation, OccupationFamily, OccupationSubfamily } from '@metiers/schema'
import { onceEach } from './memo'
import { inUse, occupationPointer } from './occupations'
import { recordsAt } from './provenance'
import type { Dataset } from './read-dataset'

/** One column of the nomenclature: a sub-family, or a family that has none. */
export type MatrixColumn = { subfamily: OccupationSubfamily | undefined; occupations: Occupation[] }

/** A family across the top; `spanning` are the occupations that belong to the family and no sub-family of it. */
export type MatrixFamily = {
  /** undefined for the occupations that are in no family */
  family: OccupationFamily | undefined
  spanning: Occupation[]
  columns: MatrixColumn[]
}

/** The nomenclature as its source draws it: families, sub-families, occupations in the order of the grid. */
export const matrixOf = onceEach((dataset: Dataset): MatrixFamily[] => {
  const ordered = inGridOrder(dataset)
  const families = dataset.nomenclature.families.map((family): MatrixFamily => {
    const members = ordered.filter(({ familyId }) => familyId === family.id)
    const alone = members.filter(({ subfamilyId }) => subfamilyId === null)
    if (family.subfamilies.length === 0) {
      return { family, spanning: [], columns: [{ subfamily: undefined, occupations: members }] }
    }
    const columns = family.subfamilies.map(subfamily => ({
      subfamily,
      occupations: members.filter(({ subfamilyId }) => subfamilyId === subfamily.id),
    }))
    return { family, spanning: alone, columns }
  })
  const homeless = ordered.filter(({ familyId }) => familyId === null)
  if (homeless.length === 0) return families
  const column = { subfamily: undefined, occupations: homeless }
  return [...families, { family: undefined, spanning: [], columns: [column] }]
})

/** By the place where the grid names them; those that the grid does not name come last, in the order of the list. */
function inGridOrder(dataset: Dataset): Occupation[] {
  const order = new Map(dataset.provenance.map((record, index) => [record, index]))
  const rank = (occupation: Occupation) => {
    const records = recordsAt(dataset, `${occupationPointer(dataset, occupation)}/familyId`)
    const inGrid = records.find(({ part }) => part === 'grid')
    return (inGrid && order.get(inGrid)) ?? Number.POSITIVE_INFINITY
  }
  const ranked = inUse(dataset).map(occupation => ({ occupation, rank: rank(occupation) }))
  // Infinity - Infinity is no number; the sort is stable, so equals keep the order of the list.
  return ranked.toSorted((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank)).map(entry => entry.occupation)
}
