import { readFileSync, writeFileSync } from 'node:fs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** Writes other words in the place of words that a file has once, in Word or any editor. */
export function rewrite(path: string, from: string, to: string): void {
  change(path, text => {
    if (text.split(inFile(path, from)).length !== 2) throw new Error(`${path} has "${from}" not once`)
    return text.replace(inFile(path, from), () => inFile(path, to))
  })
}

/** The same, wherever the words stand. */
export function rewriteEverywhere(path: string, from: string, to: string): void {
  change(path, text => {
    if (!text.includes(inFile(path, from))) throw new Error(`${path} has no "${from}"`)
    return text.replaceAll(inFile(path, from), () => inFile(path, to))
  })
}

/** Clicks the check box of a level, in the row of a table that has these words. */
export function click(path: string, row: string, level: number): void {
  const [ticked, empty] = [
    { checked: '<w14:checked w14:val="1"/>', sign: 'w:char="2612"' },
    { checked: '<w14:checked w14:val="0"/>', sign: 'w:char="2610"' },
  ]
  changeCell(path, { row, level }, cell => {
    const [from, to] = cell.includes(ticked.checked) ? [ticked, empty] : [empty, ticked]
    return cell.replace(from.checked, to.checked).replace(from.sign, to.sign)
  })
}

/** Writes a cross into the cell of a level, in the row of a table that has these words. */
export function cross(path: string, row: string, level: number): void {
  changeCell(path, { row, level }, cell =>
    cell.replace(/<w:p>.*<\/w:p>/, '<w:p><w:r><w:t>X</w:t></w:r></w:p>'),
  )
}

/** The levels stand in the cells after that of the words. */
function changeCell(
  path: string,
  { row, level }: { row: string; level: number },
  edit: (cell: string) => string,
): void {
  change(path, xml => {
    const start = xml.indexOf(inFile(path, row))
    const end = xml.indexOf('</w:tr>', start)
    const cells = xml.slice(start, end).split('</w:tc>')
    const changed = edit(cells[level] ?? '')
    if (start < 0 || end < 0 || changed === cells[level])
      throw new Error(`${path}: no row "${row}" has a cell of level ${level} that can be filled`)
    cells[level] = changed
    return xml.slice(0, start) + cells.join('</w:tc>') + xml.slice(end)
  })
}

function change(path: string, edit: (text: string) => string): void {
  if (!path.endsWith('.docx')) {
    writeFileSync(path, edit(readFileSync(path, 'utf8')))
    return
  }
  const parts = unzipSync(readFileSync(path))
  const body = parts['word/document.xml']
  if (body === undefined) throw new Error(`${path} is no Word document`)
  writeFileSync(path, zipSync({ ...parts, 'word/document.xml': strToU8(edit(strFromU8(body))) }))
}

/** How the words stand in the file: those of a Word document are XML, with the straight apostrophe as a reference. */
function inFile(path: string, words: string): string {
  return path.endsWith('.docx') ? words.replaceAll('&', '&amp;').replaceAll("'", '&apos;') : words
}
