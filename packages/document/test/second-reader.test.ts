import type { Element, Root } from 'hast'
import { describe, expect, it } from 'vitest'
import { bounds, readDocument } from '../src/index.js'
import { readingDifferences, readWithMammoth } from '../src/second-reader/index.js'
import { paragraph, wordFile } from './support/word-file.js'

const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** What the two readings of a document, or of two documents, do not have in common. */
async function differences(first: string, second = first) {
  const read = await readDocument(wordFile(first), 'fiche.docx')
  const other = await readWithMammoth(wordFile(second), 'fiche.docx', bounds)
  return readingDifferences(read, other?.blocks ?? [])
}

describe('what one reading of a Word document has and the other has not', () => {
  it('nothing, where both read the same', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`
    const table = `<w:tbl><w:tr>${cell('Catégorie')}${cell('1')}</w:tr><w:tr>${cell('Animation')}${cell('x')}</w:tr></w:tbl>`
    expect(await differences(`${paragraph('Le boulanger')}${table}${paragraph('Fin')}`)).toEqual([])
  })
  it('a text that only the second has, after the place where both agree', async () => {
    const both = `${paragraph('Activités principales')}${paragraph('Pétrir la pâte')}`
    expect(await differences(both, `${both}${paragraph('Cuire au four')}`)).toEqual([
      { place: { paragraph: 2 }, first: '', second: 'Cuire au four' },
    ])
  })
  it('a text that only the first has, at its place', async () => {
    const end = paragraph('Savoir-faire')
    expect(
      await differences(
        `${paragraph('Pétrir')}${paragraph('Cuire au four')}${end}`,
        `${paragraph('Pétrir')}${end}`,
      ),
    ).toEqual([{ place: { paragraph: 2 }, first: 'Cuire au four', second: '' }])
  })
  it('words that each reads otherwise, side by side', async () => {
    expect(
      await differences(paragraph('Effectif : 120 salariés'), paragraph('Effectif : 4711 salariés')),
    ).toEqual([{ place: { paragraph: 1 }, first: '120', second: '4711' }])
  })
  it('not a text that is named already: hidden, it stands among the asides', async () => {
    expect(await differences(`<w:p>${run('Vu')}${run(' caché', '<w:vanish/>')}</w:p>`)).toEqual([])
  })
  it('not the order of texts, nor where a word is cut', async () => {
    const there = `${paragraph('Premier texte')}${paragraph('Deuxième')}`
    const here = `${paragraph('Deuxième')}${paragraph('Pre mier texte')}`
    expect(await differences(there, here)).toEqual([])
  })
  it('not a drop cap, which one reads as part of its word', async () => {
    expect(
      await differences(
        paragraph('Le boulanger pétrit'),
        `${paragraph('L')}${paragraph('e boulanger pétrit')}`,
      ),
    ).toEqual([])
  })
  it('two documents are no two readings of one', async () => {
    const many = (word: string) =>
      paragraph(Array.from({ length: 1500 }, (_, index) => `${word}${index}`).join(' '))
    expect(await differences(many('un'), many('autre'))).toBeNull()
  })
})

const elementsOf = (node: Root | Element): Element[] =>
  node.children.flatMap(child => (child.type === 'element' ? [child, ...elementsOf(child)] : []))

describe('the page of a Word document is harmless', () => {
  it('a link leads nowhere, and its words stay', async () => {
    const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const code = '<w:r><w:instrText> HYPERLINK "javascript:alert(1)" </w:instrText></w:r>'
    const link = `${char('begin')}${code}${char('separate')}${run('Cliquez')}${char('end')}`
    const reading = await readWithMammoth(
      wordFile(`<w:p>${link}${run('&lt;script&gt;alert(1)&lt;/script&gt;')}</w:p>`),
      'f.docx',
      bounds,
    )
    const elements = elementsOf(reading?.page ?? { type: 'root', children: [] })
    expect(elements.map(({ tagName, properties }) => [tagName, properties])).toEqual([['p', {}]])
    expect(reading?.blocks.map(({ text }) => text)).toEqual(['Cliquez<script>alert(1)</script>'])
  })
  it('a table keeps its merged cells, a check box is a sign', async () => {
    const box =
      '<w:sdt><w:sdtPr><w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt>'
    const wide = `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph('Deux')}</w:tc>`
    const body = `<w:tbl><w:tr>${wide}</w:tr></w:tbl><w:p>${box}${run(' Oui')}</w:p>`
    const reading = await readWithMammoth(wordFile(body), 'f.docx', bounds)
    expect(reading?.blocks.map(({ text }) => text)).toEqual(['Deux', '☒ Oui'])
    expect(
      elementsOf(reading?.page ?? { type: 'root', children: [] }).find(({ tagName }) => tagName === 'td')
        ?.properties,
    ).toEqual({ colSpan: 2 })
  })
})
