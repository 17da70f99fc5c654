import type { Table } from './table.js'

/** Families and sub-families in one table; a sub-family names its family in `parentId`. */
export const families: Table = {
  name: 'families',
  columns: ['id', 'iri', 'preferredLabel', 'sourceLabel', 'parentId'],
  key: ['id'],
  *rows({ nomenclature }) {
    for (const family of nomenclature.families) {
      yield [family.id, family.iri, family.preferredLabel.fr, family.sourceLabel, null]
      for (const { id, iri, preferredLabel, sourceLabel } of family.subfamilies) {
        yield [id, iri, preferredLabel.fr, sourceLabel, family.id]
      }
    }
  },
}
