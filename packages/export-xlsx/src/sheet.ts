import { cellText } from './cell-text.js'

/** A cell: a text, a number or a truth value; null where there is nothing. A row may have a look of its own. */
type Value = string | number | boolean | null
export type Row = { look: Look; values: readonly Value[] }

/** How cells look, by the number of their format in `styles.xml`. */
export type Look = keyof typeof looks
const looks = { plain: 0, heading: 1, prose: 2, title: 3 } as const

/** What a sheet is drawn as: widths in characters; a table has a header that stays in view, and filters. */
export type Layout = { widths: readonly number[]; isTable: boolean }

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
// The header stays where it is: ECMA-376 part 1, 18.3.1.66.
const frozen =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'

/** A worksheet part (ECMA-376 part 1, 18.3) in pieces, row by row: no row is held longer than its piece. */
export function* sheetXml(rows: Iterable<Row>, { widths, isTable }: Layout): Generator<string> {
  const columns = widths.map((_, index) => columnName(index + 1))
  const cols = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  )
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${main}">${isTable ? frozen : ''}<cols>${cols.join('')}</cols><sheetData>`
  let last = 0
  for (const { look, values } of rows) {
    last += 1
    const style = looks[look] === 0 ? '' : ` s="${looks[look]}"`
    yield `<row r="${last}">${values.map((value, at) => cellXml(value, `r="${columns[at]}${last}"${style}`)).join('')}</row>`
  }
  const filter = isTable ? `<autoFilter ref="A1:${columns.at(-1)}${last}"/>` : ''
  yield `</sheetData>${filter}</worksheet>`
}

// Texts stand in their cells: a table of all of them, which they would share, would have to be held until the end.
function cellXml(value: Value, attributes: string): string {
  if (value === null) return ''
  if (typeof value === 'number') return `<c ${attributes}><v>${value}</v></c>`
  if (typeof value === 'boolean') return `<c ${attributes} t="b"><v>${Number(value)}</v></c>`
  return `<c ${attributes} t="inlineStr"><is><t xml:space="preserve">${xmlText(cellText(value))}</t></is></c>`
}

/** A text as XML holds it; what XML 1.0 cannot hold at all (§2.2, Char) is left out. */
export function xmlText(text: string): string {
  return special.test(text)
    ? text.replace(forbidden, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    : text
}

const special = /[^\t\n\u0020-%'-;=?-\ud7ff\ue000-\ufffd]/
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** 1 -> A, 27 -> AA: the letters of a column. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + ((index - 1) % 26))
  return index > 26 ? columnName(Math.floor((index - 1) / 26)) + letter : letter
}
