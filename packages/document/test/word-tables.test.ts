import { describe, expect, it } from 'vitest'
import { type Flow, readDocument } from '../src/index.js'
import { paragraph, wordFile } from './support/word-file.js'

const cell = (text: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`
const row = (cells: string, properties = '') =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`
const span = (columns: number | string) => `<w:gridSpan w:val="${columns}"/>`
const starts = '<w:vMerge w:val="restart"/>'
const goesOn = '<w:vMerge/>'

/** Each cell of a row as `text@column`, with its spans where it has some: `a@1`, `b@2x2`, `c@4 over 3 rows`. */
function grid(table: Flow | undefined): string[][] {
  const rows = table?.type === 'table' ? table.children : []
  return rows.map(({ children }) =>
    children.map(({ column, columnSpan, rowSpan, children: [first] }) => {
      const text = first?.type === 'paragraph' ? first.value : ''
      const wide = columnSpan > 1 ? `x${columnSpan}` : ''
      return `${text}@${column}${wide}${rowSpan > 1 ? ` over ${rowSpan} rows` : ''}`
    }),
  )
}

async function read(rows: string) {
  const { root, asides } = await readDocument(wordFile(`<w:tbl>${rows}</w:tbl><w:p/>`), 'fiche.docx')
  return { grid: grid(root.children[0]), asides: asides.map(({ kind, text }) => `${kind}: ${text}`) }
}

describe('which columns and rows a cell covers', () => {
  it('cells over several columns, and columns left free at the start of a row', async () => {
    const rows = row(cell('a', span(2)) + cell('b')) + row(cell('c') + cell('d'), '<w:gridBefore w:val="1"/>')
    expect((await read(rows)).grid).toEqual([
      ['a@1x2', 'b@3'],
      ['c@2', 'd@3'],
    ])
  })
  it('a cell merged downward goes on in its own column, whatever stands before it', async () => {
    const rows =
      row(cell('a') + cell('b') + cell('c', starts)) +
      row(cell('', goesOn), '<w:gridBefore w:val="2"/>') +
      row(cell('d', span(2)) + cell('', goesOn)) +
      row(cell('e') + cell('f') + cell('g'))
    expect((await read(rows)).grid).toEqual([
      ['a@1', 'b@2', 'c@3 over 3 rows'],
      [],
      ['d@1x2'],
      ['e@1', 'f@2', 'g@3'],
    ])
  })
  it('a merged cell that has nothing above to go on with begins one', async () => {
    const rows = row(cell('a')) + row(cell('b', goesOn)) + row(cell('', goesOn))
    expect((await read(rows)).grid).toEqual([['a@1'], ['b@1 over 2 rows'], []])
  })
  it('two merged cells after each other are two', async () => {
    const rows = [cell('a', starts), cell('', goesOn), cell('b', starts), cell('', goesOn)].map(each =>
      row(each),
    )
    expect((await read(rows.join(''))).grid).toEqual([['a@1 over 2 rows'], [], ['b@1 over 2 rows'], []])
  })
  it('cells merged across in the older way', async () => {
    const rows = row(
      cell('a', '<w:hMerge w:val="restart"/>') + cell('couvert', '<w:hMerge w:val="continue"/>') + cell('b'),
    )
    expect(await read(rows)).toEqual({ grid: [['a@1x2', 'b@3']], asides: ['unsupported: couvert'] })
  })
  it('bookmarks, controls and wrappers between rows and cells change nothing', async () => {
    const mark = '<w:bookmarkStart w:id="1" w:name="m"/><w:bookmarkEnd w:id="1"/>'
    const control = (inside: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${inside}</w:sdtContent></w:sdt>`
    const rows =
      mark +
      row(mark + cell('a', starts) + mark + control(cell('b'))) +
      mark +
      control(`<w:customXml>${row(control(cell('', goesOn)) + cell('c'))}</w:customXml>`)
    expect((await read(rows)).grid).toEqual([['a@1 over 2 rows', 'b@2'], ['c@2']])
  })
  it('rows that are deleted or hidden are not on the page: those around them meet', async () => {
    const rows =
      row(cell('a', starts)) +
      row(cell('effacé', goesOn), '<w:del w:author="Ada"/>') +
      row(cell('masqué', goesOn), '<w:hidden/>') +
      row(cell('', goesOn))
    expect(await read(rows)).toEqual({
      grid: [['a@1 over 2 rows'], []],
      asides: ['deleted: effacé', 'hidden: masqué'],
    })
  })
  it('a table inside a cell has a grid of its own', async () => {
    const inner = `<w:tbl>${row(cell('x', span(2)) + cell('y'))}</w:tbl>`
    const rows = row(`<w:tc>${inner}${paragraph('après')}</w:tc>${cell('b')}`) + row(cell('c') + cell('d'))
    const { root } = await readDocument(wordFile(`<w:tbl>${rows}</w:tbl>`), 'fiche.docx')
    const [outer] = root.children
    if (outer?.type !== 'table') throw new Error('no table')
    expect(grid(outer).map(each => each.length)).toEqual([2, 2])
    expect(grid(outer.children[0]?.children[0]?.children[0])).toEqual([['x@1x2', 'y@3']])
    expect(outer.children[0]?.children[1]?.column).toBe(2)
  })
})

describe('a number of columns that no table has is refused in one sentence', () => {
  for (const stated of ['2000000000', '4294967296', '1.5', '-1', 'deux', '1e3', '']) {
    it(`w:gridSpan "${stated}"`, async () => {
      const rows = row(cell('a')) + row(cell('b', span(stated)))
      await expect(read(rows)).rejects.toThrow(
        `fiche.docx: table 1, row 2: w:gridSpan says "${stated}" where a number of columns must stand; expected a whole number up to 1000.`,
      )
    })
  }
  it('w:gridBefore', async () => {
    await expect(read(row(cell('a'), '<w:gridBefore w:val="99999"/>'))).rejects.toThrow(
      'table 1, row 1: w:gridBefore says "99999"',
    )
  })
  it('0 is the cell’s own column, as some programs write', async () => {
    expect((await read(row(cell('a', span(0)) + cell('b')))).grid).toEqual([['a@1', 'b@2']])
  })
})
