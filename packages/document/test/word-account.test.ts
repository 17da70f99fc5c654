import { normaliseText } from '@metiers/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksOf, readDocument } from '../src/index.js'
import { paragraph, wordFile } from './support/word-file.js'

const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
const textBox = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`

async function read(body: string, parts: Parameters<typeof wordFile>[1] = {}) {
  const { root, asides, notes } = await readDocument(wordFile(body, parts), 'fiche.docx')
  return {
    text: blocksOf(root).map(({ node }) => node.value),
    asides: asides.map(({ kind, text, author, place }) => ({
      kind,
      text,
      ...(author !== null && { author }),
      at: Object.values(place).join(' '),
    })),
    notes: notes.map(({ kind, detail }) => `${kind}: ${detail}`),
  }
}

describe('text that is not read is listed: what, where, and why', () => {
  it('tracked changes are read as if accepted', async () => {
    const body = `<w:p>${run('Le boulanger ')}<w:ins w:author="Ada">${run('fait')}</w:ins><w:del w:author="Bob"><w:r><w:delText>vend</w:delText></w:r></w:del>${run(' le pain')}</w:p>`
    expect(await read(body)).toEqual({
      text: ['Le boulanger fait le pain'],
      asides: [{ kind: 'deleted', text: 'vend', author: 'Bob', at: '1' }],
      notes: ['tracked-insertion: fait'],
    })
  })
  it('moved text is read where it went', async () => {
    const body = `<w:p><w:moveFrom w:author="Ada">${run('Pétrir')}</w:moveFrom></w:p>${paragraph('Cuire')}<w:p><w:moveTo w:author="Ada">${run('Pétrir')}</w:moveTo></w:p>`
    const { text, asides } = await read(body)
    expect(text).toEqual(['Cuire', 'Pétrir'])
    expect(asides).toEqual([{ kind: 'moved', text: 'Pétrir', author: 'Ada', at: '1' }])
  })
  it('a paragraph whose end was deleted is read with the next one', async () => {
    const body = `<w:p><w:pPr><w:rPr><w:del w:author="Ada"/></w:rPr></w:pPr>${run('Pétrir')}</w:p><w:p>${run(' et cuire')}</w:p>`
    expect(await read(body)).toMatchObject({ text: ['Pétrir et cuire'], asides: [] })
  })
  it('a deleted row of a table', async () => {
    const row = (text: string, properties = '') => `<w:tr>${properties}<w:tc>${paragraph(text)}</w:tc></w:tr>`
    const body = `<w:tbl>${row('un')}${row('deux', '<w:trPr><w:del w:author="Ada"/></w:trPr>')}${row('trois')}</w:tbl>`
    const { text, asides } = await read(body)
    expect(text).toEqual(['un', 'trois'])
    expect(asides).toEqual([{ kind: 'deleted', text: 'deux', author: 'Ada', at: '1 2 1 1' }])
  })
  it('hidden text, by itself or by its style', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="S"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>'
    const body = `<w:p>${run('Vu')}${run(' caché', '<w:vanish/>')}${run(' par style', '<w:rStyle w:val="S"/>')}${run(' montré', '<w:rStyle w:val="S"/><w:vanish w:val="0"/>')}</w:p>`
    expect(await read(body, { styles })).toMatchObject({
      text: ['Vu montré'],
      asides: [{ kind: 'hidden', text: 'caché par style' }],
    })
  })
  it('placeholders of content controls are no text, and what was typed over them is', async () => {
    const control = (properties: string, text: string) =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${paragraph(text)}</w:sdtContent></w:sdt>`
    const body = control('<w:showingPlcHdr/>', 'Cliquez ici') + control('', 'Boulanger')
    expect(await read(body)).toMatchObject({
      text: ['Boulanger'],
      asides: [{ kind: 'placeholder', text: 'Cliquez ici' }],
    })
  })
  it('the result of a field is read, its code is not', async () => {
    const field = (code: string, result: string) =>
      `<w:fldSimple w:instr="${code}">${run(result)}</w:fldSimple>`
    const complex = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> MERGEFIELD Titre </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('Boulanger')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    expect(await read(`<w:p>${field(' AUTHOR ', 'Ada')} ${complex}</w:p>`)).toMatchObject({
      text: ['AdaBoulanger'],
      asides: [{ kind: 'field-code', text: 'MERGEFIELD Titre' }],
    })
  })
  it('a text box is read after the paragraph that it hangs on, once', async () => {
    const both = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${textBox('Encadré')}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${textBox('Encadré')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`
    expect(await read(`<w:p>${run('Avant')}<w:r>${both}</w:r></w:p>${paragraph('Après')}`)).toMatchObject({
      text: ['Avant', 'Encadré', 'Après'],
      asides: [],
    })
  })
  it('an alternative that says something else is listed', async () => {
    const both = `<mc:AlternateContent><mc:Choice Requires="x"><w:r><w:t>Nouveau</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>Ancien</w:t></w:r></mc:Fallback></mc:AlternateContent>`
    expect(await read(`<w:p>${both}</w:p>`)).toMatchObject({
      text: ['Ancien'],
      asides: [{ kind: 'alternative', text: 'Nouveau' }],
    })
  })
  it('a drawn text box without an alternative is read as any other', async () => {
    const { text, asides } = await read(
      `<w:p><w:r><w:drawing><wp:inline>${textBox('Encadré')}</wp:inline></w:drawing></w:r></w:p>`,
    )
    expect(text).toEqual(['Encadré'])
    expect(asides).toEqual([])
  })
  it('formulas, descriptions of pictures, text in elements that nobody knows', async () => {
    const picture =
      '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="Un four"/></wp:inline></w:drawing></w:r>'
    const body = `<w:p><m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>${picture}<w:glyph>${run('語')}</w:glyph></w:p>`
    const { asides } = await read(body)
    expect(asides.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'math: x+1',
      'picture-description: Un four',
      'unsupported: 語',
    ])
  })
  it('headers, footnotes and comments, with who wrote them', async () => {
    const parts = {
      header: paragraph('Observatoire'),
      footnotes: `<w:footnote w:id="1">${paragraph('D’après 2019')}</w:footnote>`,
      comments: `<w:comment w:id="0" w:author="Ada">${paragraph('À revoir')}</w:comment>`,
    }
    const { asides } = await read(paragraph('Boulanger'), parts)
    expect(asides).toEqual([
      { kind: 'comment', text: 'À revoir', author: 'Ada', at: '1 comments1' },
      { kind: 'footnote', text: 'D’après 2019', at: '1 footnotes1' },
      { kind: 'header', text: 'Observatoire', at: '1 header1' },
    ])
  })
  it('the text of a cell that a merged cell covers', async () => {
    const cell = (text: string, properties: string) =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`
    const body = `<w:tbl><w:tr>${cell('vu', '<w:vMerge w:val="restart"/>')}</w:tr><w:tr>${cell('couvert', '<w:vMerge/>')}</w:tr></w:tbl>`
    const { text, asides } = await read(body)
    expect(text).toEqual(['vu'])
    expect(asides).toEqual([{ kind: 'unsupported', text: 'couvert', at: '1 2 1 1' }])
  })
})

describe('places', () => {
  it('count tables, rows, grid columns and paragraphs as a person does', async () => {
    const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${text}</w:tc>`
    const nested = `<w:tbl><w:tr>${cell(paragraph('dedans'))}</w:tr></w:tbl>`
    const body = `${paragraph('un')}<w:p/>${paragraph('trois')}<w:tbl><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(paragraph('a') + paragraph('b'), '<w:gridSpan w:val="2"/>')}${cell(`${nested}${paragraph('après')}`)}</w:tr></w:tbl>${paragraph('fin')}`
    const { root } = await readDocument(wordFile(body), 'a.docx')
    expect(blocksOf(root).map(({ node }) => [node.value, node.place])).toEqual([
      ['un', { paragraph: 1 }],
      ['trois', { paragraph: 3 }],
      ['a', { table: 1, row: 1, column: 2, paragraph: 1 }],
      ['b', { table: 1, row: 1, column: 2, paragraph: 2 }],
      ['dedans', { table: 2, row: 1, column: 1, paragraph: 1 }],
      ['après', { table: 1, row: 1, column: 4, paragraph: 1 }],
      ['fin', { paragraph: 4 }],
    ])
  })
  it('are told by bookmarks that a document cannot forge', async () => {
    const body = `<w:p><w:bookmarkStart w:id="1" w:name="place-1"/>${run('un')}</w:p>${paragraph('deux')}`
    const { root } = await readDocument(wordFile(body), 'a.docx')
    expect(blocksOf(root).map(({ node }) => node.place)).toEqual([{ paragraph: 1 }, { paragraph: 2 }])
  })
})

it('nothing is lost: every word of any nesting of the elements of Word is in the tree or listed', async () => {
  let words = 0
  const word = fc.constant(null).map(() => {
    words += 1
    return run(`mot${words} `)
  })
  const { inline } = fc.letrec<{ inline: string; runs: string }>(tie => ({
    runs: fc.array(tie('inline'), { minLength: 1, maxLength: 3 }).map(all => all.join('')),
    inline: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      word,
      tie('runs').map(runs => `<w:ins w:author="A">${runs}</w:ins>`),
      tie('runs').map(runs => `<w:del w:author="B">${runs}</w:del>`),
      tie('runs').map(runs => `<w:moveFrom>${runs}</w:moveFrom>`),
      tie('runs').map(runs => `<w:hyperlink w:anchor="x">${runs}</w:hyperlink>`),
      tie('runs').map(runs => `<w:sdt><w:sdtPr/><w:sdtContent>${runs}</w:sdtContent></w:sdt>`),
      tie('runs').map(
        runs => `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${runs}</w:sdtContent></w:sdt>`,
      ),
      tie('runs').map(runs => `<w:fldSimple w:instr="X">${runs}</w:fldSimple>`),
      tie('runs').map(runs => `<w:smartTag>${runs}</w:smartTag>`),
      tie('runs').map(
        runs =>
          `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${runs}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${runs}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
      tie('runs').map(runs => `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${runs}`),
      tie('runs').map(runs => `${runs}<w:r><w:fldChar w:fldCharType="end"/></w:r>`),
      tie('runs').map(
        runs =>
          `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☒</w:t></w:r>${runs}</w:sdtContent></w:sdt>`,
      ),
      word.map(run => run.replace('<w:r>', '<w:r><w:rPr><w:strike/></w:rPr>')),
      word.map(run => run.replace('<w:r>', '<w:r><w:rPr><w:vanish/></w:rPr>')),
      tie('runs').map(
        runs => `<mc:AlternateContent><mc:Choice Requires="wps">${runs}</mc:Choice></mc:AlternateContent>`,
      ),
      tie('runs').map(runs => `<w:ruby>${runs}</w:ruby>`),
      tie('runs').map(
        runs =>
          `<w:r><w:pict><v:textbox><w:txbxContent><w:p>${runs}</w:p></w:txbxContent></v:textbox></w:pict></w:r>`,
      ),
      tie('runs').map(
        runs => `<w:r><w:drawing><w:txbxContent><w:p>${runs}</w:p></w:txbxContent></w:drawing></w:r>`,
      ),
      fc
        .tuple(tie('runs'), tie('runs'))
        .map(
          ([choice, fallback]) =>
            `<mc:AlternateContent><mc:Choice Requires="x">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`,
        ),
    ),
  }))
  const block = fc.oneof(
    { weight: 3, arbitrary: inline.map(runs => `<w:p>${runs}</w:p>`) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          inline,
          fc.constantFrom('<w:rPr><w:del w:author="A"/></w:rPr>', '<w:framePr w:dropCap="drop"/>'),
        )
        .map(([runs, properties]) => `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          inline,
          fc.constantFrom(
            '',
            '<w:vMerge/>',
            '<w:hMerge/>',
            '<w:gridSpan w:val="2"/>',
            '<w:cellDel w:author="A"/>',
          ),
        )
        .map(
          ([runs, properties]) =>
            `<w:tbl><w:tr><w:tc><w:tcPr>${properties}</w:tcPr><w:p>${runs}</w:p></w:tc></w:tr></w:tbl>`,
        ),
    },
  )
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 4 }), async blocks => {
      const body = blocks.join('')
      const { root, asides } = await readDocument(wordFile(`${body}<w:p/>`), 'a.docx')
      const read = [...blocksOf(root).map(({ node }) => node.value), ...asides.map(({ text }) => text)].join(
        ' ',
      )
      const missing = [...body.matchAll(/mot\d+/g)].filter(
        ([one]) => !normaliseText(read).split(/[\s☒]/u).includes(one),
      )
      expect(missing.map(([one]) => one)).toEqual([])
    }),
  )
})
