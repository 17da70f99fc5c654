import type { Table } from './table.js'

/** The documents that were read. */
export const sources: Table = {
  name: 'sources',
  columns: ['id', 'path', 'mediaType', 'byteLength', 'sha256', 'title'],
  key: ['id'],
  *rows({ nomenclature }) {
    for (const source of nomenclature.sources) {
      yield [source.id, source.path, source.mediaType, source.byteLength, source.sha256, source.title]
    }
  },
}
