import type { WorkbookFeature } from './writer.js'

/** A filter on the header row of every table, as spreadsheets draw it; the sheet that explains has none. */
export const autoFilter: WorkbookFeature = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (content, options) => {
          const last = /.*<row r="(?<row>\d+)"/s.exec(content)?.groups?.row
          if (!options.stickyRowsCount || !options.columns || last === undefined) return content
          const range = `A1:${columnName(options.columns.length)}${last}`
          return content.replace('</sheetData>', `</sheetData><autoFilter ref="${range}"/>`)
        },
      },
    },
  },
}

/** 1 -> A, 27 -> AA: the letters of a column. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + ((index - 1) % 26))
  return index > 26 ? columnName(Math.floor((index - 1) / 26)) + letter : letter
}
