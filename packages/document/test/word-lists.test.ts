import { describe, expect, it } from 'vitest'
import { readDocument } from '../src/index.js'
import { outline } from './support/outline.js'
import { paragraph, wordFile } from './support/word-file.js'

const level = (number: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${number}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const abstract = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`
const list = (id: number, abstractId: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${more}</w:num>`
const item = (text: string, numId: number, ilvl = 0) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
const styled = (text: string, style: string, more = '') =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
const style = (id: string, name: string, properties: string, type = 'paragraph') =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${properties}</w:style>`

async function read(body: string, parts: { numbering?: string; styles?: string } = {}) {
  const { root } = await readDocument(wordFile(body, parts), 'fiche.docx')
  return outline(root.children)
}

describe('what the page shows before an item', () => {
  it('numbers of every usual format, each level by its own, and levels below start anew', async () => {
    const numbering =
      abstract(
        1,
        level(0, 'decimal', '%1.'),
        level(1, 'lowerLetter', '%2)'),
        level(2, 'upperRoman', '%1.%2.%3'),
      ) + list(1, 1)
    const body = [
      item('a', 1),
      item('b', 1, 1),
      item('c', 1, 1),
      item('d', 1, 2),
      item('e', 1),
      item('f', 1, 1),
    ].join('')
    expect(await read(body, { numbering })).toEqual([
      '- {1.} a',
      '- {a)} b',
      '- {b)} c',
      '- {1.b.I} d',
      '- {2.} e',
      '- {a)} f',
    ])
  })
  it('words, numbers with a zero, and figures alone where the level is legal', async () => {
    const numbering =
      abstract(
        1,
        level(0, 'decimalZero', 'Mission %1 :'),
        level(1, 'upperRoman', 'Article %2'),
        level(2, 'decimal', '%2-%3', '<w:isLgl/>'),
      ) + list(1, 1)
    const body = item('gérer', 1) + item('former', 1) + item('un', 1, 1) + item('deux', 1, 2)
    expect(await read(body, { numbering })).toEqual([
      '- {Mission 01 :} gérer',
      '- {Mission 02 :} former',
      '- {Article I} un',
      '- {1-1} deux',
    ])
  })
  it('a bullet is no word', async () => {
    const wingdings = '<w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr>'
    const numbering =
      abstract(
        1,
        level(0, 'bullet', '•'),
        level(1, 'bullet', 'o'),
        `<w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0d8"/>${wingdings}</w:lvl>`,
      ) + list(1, 1)
    expect(await read(item('a', 1) + item('b', 1, 1) + item('c', 1, 2), { numbering })).toEqual([
      '- a',
      '- b',
      '- c',
    ])
  })
  it('two lists of one kind go on counting, unless one says where it starts', async () => {
    const start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    const numbering = abstract(1, level(0, 'decimal', '%1.')) + list(1, 1) + list(2, 1) + list(3, 1, start)
    const body = [item('a', 1), item('b', 2), item('c', 3), item('d', 3)].join('')
    expect(await read(body, { numbering })).toEqual(['- {1.} a', '- {2.} b', '- {1.} c', '- {2.} d'])
  })
  it('a list may state a level of its own', async () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '%1.')}</w:lvlOverride>`
    const numbering = abstract(1, level(0, 'decimal', '%1.')) + list(1, 1, own)
    expect(await read(item('a', 1) + item('b', 1), { numbering })).toEqual(['- {A.} a', '- {B.} b'])
  })
  it('a level that shows nothing makes no item', async () => {
    const numbering = abstract(1, level(0, 'none', '')) + list(1, 1)
    expect(await read(item('a', 1), { numbering })).toEqual(['a'])
  })
})

describe('which list a paragraph is in', () => {
  const numbering = abstract(1, level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '%2)')) + list(7, 1)

  it('by its style, by one that the style is based on, and none where it says so', async () => {
    const styles =
      style('Puce', 'Puce', '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>') +
      style(
        'Puce2',
        'Puce 2',
        '<w:basedOn w:val="Puce"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>',
      ) +
      style('Sans', 'Sans', '<w:basedOn w:val="Puce"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>')
    const off = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    const body = styled('a', 'Puce') + styled('b', 'Puce2') + styled('c', 'Sans') + styled('d', 'Puce', off)
    expect(await read(body, { numbering, styles })).toEqual(['- {1.} a', '- {a)} b', 'c', 'd'])
  })
  it('by a level that names the style of its paragraphs', async () => {
    const linked =
      abstract(1, level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '%2)', '<w:pStyle w:val="Sous"/>')) +
      list(7, 1)
    const styles = style('Sous', 'Sous', '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>')
    expect(await read(styled('a', 'Sous'), { numbering: linked, styles })).toEqual(['- {a)} a'])
  })
  it('by a numbering style that the list links to', async () => {
    const linking =
      '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Plan"/></w:abstractNum>' +
      abstract(1, level(0, 'upperRoman', '%1 –')) +
      list(7, 1) +
      list(8, 2)
    const styles = style(
      'Plan',
      'Plan',
      '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>',
      'numbering',
    )
    expect(await read(item('a', 8), { numbering: linking, styles })).toEqual(['- {I –} a'])
  })
  it('a circle of links and a list that is not there are no list', async () => {
    const circle = `<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Plan"/></w:abstractNum>${list(8, 2)}`
    const styles = style(
      'Plan',
      'Plan',
      '<w:pPr><w:numPr><w:numId w:val="8"/></w:numPr></w:pPr>',
      'numbering',
    )
    expect(await read(item('a', 8) + item('b', 99), { numbering: circle, styles })).toEqual(['a', 'b'])
  })
  it('a title with a number is a title', async () => {
    const styles =
      style('Titre1', 'heading 1', '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>') +
      style('Rubrique', 'Rubrique', '<w:basedOn w:val="Titre1"/>') +
      style('Plan2', 'Plan 2', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>')
    const body =
      styled('Missions', 'Titre1') +
      styled('Chiffrage', 'Rubrique') +
      styled('Codes', 'Plan2') +
      styled('Niveau', 'Heading3') +
      styled('Corps', 'Corps', '<w:outlineLvl w:val="0"/>') +
      styled('Texte', 'Corps', '<w:outlineLvl w:val="9"/>') +
      paragraph('Fin')
    expect(await read(body, { numbering, styles })).toEqual([
      '# Missions',
      '# Chiffrage',
      '## Codes',
      '### Niveau',
      '# Corps',
      'Texte',
      'Fin',
    ])
  })
})
