import { describe, expect, it } from 'vitest'
import { readDocument } from '../src/index.js'
import { outline } from './support/outline.js'
import { paragraph, type WordParts, wordFile } from './support/word-file.js'

const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
const char = (type: string, inside = '') =>
  `<w:r><w:fldChar w:fldCharType="${type}">${inside}</w:fldChar></w:r>`
const code = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`
const field = (inside: string, result: string, form = '') =>
  `${char('begin', form && `<w:ffData>${form}</w:ffData>`)}${inside}${char('separate')}${result}${char('end')}`
const control = (properties: string, content: string) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
const inCell = (inside: string) => `<w:tbl><w:tr><w:tc>${inside}</w:tc></w:tr></w:tbl>`
const alternate = (requires: string, choice: string, fallback?: string) =>
  `<mc:AlternateContent><mc:Choice Requires="${requires}">${choice}</mc:Choice>${
    fallback === undefined ? '' : `<mc:Fallback>${fallback}</mc:Fallback>`
  }</mc:AlternateContent>`

async function read(body: string, parts: WordParts = {}) {
  const { root, asides, notes } = await readDocument(wordFile(body, parts), 'fiche.docx')
  return {
    page: outline(root.children),
    asides: asides.map(({ kind, text }) => `${kind}: ${text}`),
    notes: notes.map(({ kind, detail }) => `${kind}: ${detail}`),
  }
}
const page = async (body: string, parts: WordParts = {}) => (await read(body, parts)).page

describe('fields: the code is never on the page, the result is', () => {
  it('a field in the code of another', async () => {
    const inner = field(code(' MERGEFIELD taille '), run('4711'))
    const body = `<w:p>${field(code(' IF ') + inner + code(' &gt; 50 "oui" "non" '), run('oui'))}</w:p>`
    const { page, asides } = await read(body)
    expect(page).toEqual(['oui'])
    expect(asides).toContain('field-code: 4711')
  })
  it('a field in the result of another, over paragraphs', async () => {
    const body = `<w:p>${char('begin')}${code(' INCLUDETEXT a ')}${char('separate')}${run('un')}</w:p><w:p>${field(code(' REF b '), run('deux'))}${char('end')}${run(' trois')}</w:p>`
    expect(await read(body)).toMatchObject({
      page: ['un', 'deux trois'],
      asides: ['field-code: INCLUDETEXT a'],
    })
  })
  it('what a field only keeps for others is not shown', async () => {
    const body = `<w:p>${run('Vu')}${field(code(' SET secret "x" '), run('gardé'))}</w:p>`
    expect(await read(body)).toMatchObject({
      page: ['Vu'],
      asides: ['field-code: SET secret "x"', 'field-code: gardé'],
    })
  })
  it('a field that never ends takes nothing with it', async () => {
    const begin = `${char('begin')}${code(' IF x ')}`
    const cell = `<w:tc><w:p>${begin}${run('un')}</w:p></w:tc><w:tc>${paragraph('deux')}</w:tc>`
    const body = `<w:p>${begin}${run('avant')}</w:p><w:tbl><w:tr>${cell}</w:tr></w:tbl><w:p>${field(code(' REF a '), run('trois'))}</w:p>`
    expect(await read(body)).toMatchObject({
      page: ['avant', '| un | deux |', 'trois'],
      asides: ['field-code: IF x', 'field-code: IF x'],
    })
  })
  it('a sign and a button that the code itself draws', async () => {
    const sign = `${char('begin')}${code(' SYMBOL 252 \\f "Wingdings" ')}${char('end')}`
    const button = `${char('begin')}${code(' MACROBUTTON NoMacro [Cliquer ici]')}${char('end')}`
    expect(await read(`${inCell(`<w:p>${sign}</w:p>`)}<w:p>${button}</w:p>`)).toMatchObject({
      page: ['| [font] ✓ |'],
      asides: ['placeholder: [Cliquer ici]'],
    })
  })
  it('the choice of a drop-down form field: chosen, usual, or the first', async () => {
    const entries = '<w:listEntry w:val="PAIN"/><w:listEntry w:val="FOURNIL"/><w:listEntry w:val="VENTE"/>'
    const choice = (state: string) =>
      `<w:p>${run('Famille : ')}${field(code(' FORMDROPDOWN '), '', `<w:ddList>${state}${entries}</w:ddList>`)}</w:p>`
    const body =
      choice('<w:result w:val="1"/>') +
      choice('<w:default w:val="2"/>') +
      choice('<w:result w:val="0"/><w:default w:val="2"/>') +
      choice('')
    expect(await page(body)).toEqual([
      'Famille : FOURNIL',
      'Famille : VENTE',
      'Famille : PAIN',
      'Famille : PAIN',
    ])
  })
  it('a choice that the list does not have is noted', async () => {
    const form = '<w:ddList><w:result w:val="7"/><w:listEntry w:val="PAIN"/></w:ddList>'
    expect(
      await read(`<w:p>${run('Famille :')}${field(code(' FORMDROPDOWN '), '', form)}</w:p>`),
    ).toMatchObject({
      page: ['Famille :'],
      notes: ['number-out-of-range: w:result "7"'],
    })
  })
  it('the text of a form field', async () => {
    const form = '<w:textInput><w:default w:val="0"/></w:textInput>'
    expect(await page(`<w:p>${field(code(' FORMTEXT '), run('120'), form)}</w:p>`)).toEqual(['120'])
  })
  it('the address of a link is noted once', async () => {
    const relationships: WordParts['relationships'] = [['r1', 'hyperlink', 'https://example.org/a']]
    const link = `<w:hyperlink r:id="r1" w:anchor="b">${run('ici ')}${run('même')}</w:hyperlink>`
    const old = field(code(' HYPERLINK "https://example.org/c" '), run('là'))
    expect(await read(`<w:p>${link} ${old}</w:p>`, { relationships })).toMatchObject({
      page: ['ici mêmelà'],
      notes: ['markup-dropped: https://example.org/a#b', 'markup-dropped: https://example.org/c'],
    })
  })
})

describe('content controls around runs, paragraphs, rows and cells', () => {
  it('are looked through, also inside each other', async () => {
    const body = control(
      '',
      `${control('', paragraph('un'))}<w:p>${control('<w:dropDownList/>', run('deux'))}</w:p>`,
    )
    expect(await page(body)).toEqual(['un', 'deux'])
  })
  it('a check box around a run, a paragraph, a cell, and around nothing', async () => {
    const box = (state: string, content: string) =>
      control(`<w14:checkbox><w14:checked w14:val="${state}"/></w14:checkbox>`, content)
    const cell = (inside: string) => `<w:tc>${inside}</w:tc>`
    const sym = '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>'
    const cells = [
      cell(`<w:p>${box('1', run('☒'))}</w:p>`),
      cell(box('0', paragraph('☐'))),
      box('true', cell(`<w:p>${sym}</w:p>`)),
      cell(`<w:p>${box('1', '')}</w:p>`),
      box('1', cell('<w:p/>')),
      cell(`<w:p>${box('1', run('☒ oui'))}</w:p>`),
    ]
    expect(await page(`<w:tbl><w:tr>${cells.join('')}</w:tr></w:tbl>`)).toEqual([
      '| [ticked] ☒ | [empty] ☐ | [ticked] ☒ | [ticked] ☒ | [ticked] ☒ | ☒ oui |',
    ])
  })
  it('a bound control whose data says something else', async () => {
    const bound = (path: string, more = '') =>
      `<w:dataBinding w:prefixMappings="xmlns:n='urn:n'" w:xpath="${path}" w:storeItemID="{A1}"/>${more}`
    const entries = '<w:dropDownList><w:listItem w:displayText="Fournil" w:value="F"/></w:dropDownList>'
    const rels = (type: string, target: string) =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="p" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`
    const parts: WordParts = {
      relationships: [['x', 'customXml', '../customXml/item1.xml']],
      files: {
        'customXml/item1.xml':
          '<n:f xmlns:n="urn:n"><n:t>Boulanger</n:t><n:t>Vendeur</n:t><n:g><n:t>F</n:t></n:g><n:vide/></n:f>',
        'customXml/_rels/item1.xml.rels': rels('customXmlProps', 'itemProps1.xml'),
        'customXml/itemProps1.xml':
          '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{a1}"/>',
      },
    }
    const body = [
      control(bound('/n:f[1]/n:t[1]'), paragraph('Boulanger')),
      control(bound('/n:f[1]/n:t[2]'), paragraph('Pâtissier')),
      control(bound('/n:f[1]/n:g[1]/n:t[1]', entries), paragraph('Fournil')),
      control(`<w:showingPlcHdr/>${bound('/n:f/n:t')}`, paragraph('Choisir')),
      control(bound('/n:f[1]/n:absent[1]'), paragraph('Seul')),
      control(bound('/n:f[1]/n:vide[1]'), paragraph('Vide')),
    ].join('')
    expect(await read(body, parts)).toMatchObject({
      page: ['Boulanger', 'Pâtissier', 'Fournil', 'Seul', 'Vide'],
      asides: ['placeholder: Choisir', 'bound-data: Vendeur', 'bound-data: Boulanger'],
    })
  })
})

describe('letters, hyphens, breaks', () => {
  it('a dropped initial belongs to its word', async () => {
    const initial = `<w:p><w:pPr><w:framePr w:dropCap="drop" w:lines="3"/></w:pPr>${run('L')}</w:p>`
    const margin = `<w:p><w:pPr><w:framePr w:dropCap="margin"/></w:pPr>${run('I')}</w:p>`
    const body = initial + paragraph('e boulanger.') + margin + paragraph('l cuit.')
    expect(await page(body)).toEqual(['Le boulanger.', 'Il cuit.'])
  })
  it('lines and tabs', async () => {
    const body =
      `<w:p>${run('un')}<w:r><w:br/></w:r>${run('deux')}<w:r><w:cr/></w:r>${run('trois\u2028quatre')}</w:p>` +
      `<w:p>${run('Famille')}<w:r><w:tab/></w:r>${run('FOURNIL')}<w:r><w:ptab/></w:r>${run('1')}</w:p>` +
      `<w:p><w:r><w:tab/></w:r>${run('retrait')}<w:r><w:br/></w:r></w:p>` +
      `<w:p>${run('page')}<w:r><w:br w:type="page"/><w:lastRenderedPageBreak/></w:r>${run('suivante\nici')}</w:p>`
    expect(await page(body)).toEqual([
      'un/deux/trois/quatre',
      'Famille»FOURNIL»1',
      'retrait',
      'page suivante ici',
    ])
  })
  it('hyphens of both kinds, and what stands around words', async () => {
    const body = `<w:p>${run('sous')}<w:r><w:noBreakHyphen/></w:r>${run('famille con')}<w:r><w:softHyphen/></w:r><w:smartTag><w:smartTagPr><w:attr w:name="a" w:val="b"/></w:smartTagPr>${run('trôler')}</w:smartTag><w:customXml>${run(' à')}</w:customXml><w:bdo w:val="ltr"><w:dir>${run(' Paris')}</w:dir></w:bdo></w:p>`
    expect(await page(body)).toEqual(['sous‑famille contrôler à Paris'])
  })
  it('a base with a guide above it', async () => {
    const ruby = `<w:ruby><w:rubyPr/><w:rt>${run('guide')}</w:rt><w:rubyBase>${run('base')}</w:rubyBase></w:ruby>`
    expect(await read(`<w:p><w:r>${ruby}</w:r></w:p>`)).toMatchObject({
      page: ['base'],
      asides: ['unsupported: guide'],
    })
  })
  it('a character that a symbol font does not have is taken from another', async () => {
    const wingdings = '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'
    expect(await page(inCell(`<w:p>${run('☒', wingdings)}</w:p>`))).toEqual(['| [ticked] ☒ |'])
  })
})

describe('hidden and struck out', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="P" ><w:name w:val="P"/><w:rPr><w:strike/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="C"><w:name w:val="C"/><w:rPr><w:strike/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="H"/><w:rPr><w:vanish/></w:rPr></w:style>'
  const styled = (style: string, runs: string) =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`

  it('a text struck through is withdrawn, by itself, twice, or by a style', async () => {
    const body =
      `<w:p>${run('Vu')}${run(' un', '<w:strike/>')}${run(' reste', '<w:strike w:val="0"/>')}${run(' deux', '<w:dstrike/>')}</w:p>` +
      `<w:p>${run('trois', '<w:rStyle w:val="C"/>')}</w:p>` +
      styled('P', run('quatre') + run(' lu', '<w:strike w:val="false"/>'))
    expect(await read(body, { styles })).toMatchObject({
      page: ['Vu reste', 'lu'],
      asides: ['struck: un', 'struck: deux', 'struck: trois', 'struck: quatre'],
    })
  })
  it('two styles that both strike through cancel each other (ISO/IEC 29500-1 §17.7.3)', async () => {
    expect(await page(styled('P', run('lu', '<w:rStyle w:val="C"/>')), { styles })).toEqual(['lu'])
  })
  it('hidden by the style of the paragraph, and shown again', async () => {
    expect(
      await read(styled('H', run('caché') + run(' vu', '<w:vanish w:val="0"/>')), { styles }),
    ).toMatchObject({
      page: ['vu'],
      asides: ['hidden: caché'],
    })
  })
  it('a hidden mark joins two paragraphs and hides no text', async () => {
    const body = `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run('Pétrir')}</w:p><w:p>${run(' et cuire')}</w:p>`
    expect(await read(body)).toMatchObject({ page: ['Pétrir et cuire'], asides: [] })
  })
  it('a title and its text on one line stay two', async () => {
    const heading = '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="heading 2"/></w:style>'
    const body = `<w:p><w:pPr><w:pStyle w:val="T"/><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>${run('Missions')}</w:p>${paragraph('Pétrir')}`
    expect(await page(body, { styles: heading })).toEqual(['## Missions', 'Pétrir'])
  })
  it('old properties of a tracked change hold no longer', async () => {
    const body = `<w:p>${run('lu', '<w:rPrChange w:author="A"><w:rPr><w:vanish/><w:strike/></w:rPr></w:rPrChange>')}</w:p>`
    expect(await page(body)).toEqual(['lu'])
  })
})

describe('alternative contents', () => {
  it('the choice where all that it requires is understood, else the fallback', async () => {
    const body = [
      alternate('wps', paragraph('un'), paragraph('non')),
      alternate('wps inconnu', paragraph('non'), paragraph('deux')),
      `<w:p>${alternate('w14', run('trois'))}</w:p>`,
    ].join('')
    expect(await read(body)).toMatchObject({
      page: ['un', 'deux', 'trois'],
      asides: ['alternative: non', 'alternative: non'],
    })
  })
  it('the first choice that is understood, and nothing where none is', async () => {
    const choices = `<mc:AlternateContent><mc:Choice Requires="inconnu">${paragraph('a')}</mc:Choice><mc:Choice Requires="wps">${paragraph('b')}</mc:Choice><mc:Choice Requires="w14">${paragraph('c')}</mc:Choice></mc:AlternateContent>`
    const { page, asides } = await read(
      `${choices}${alternate('inconnu', paragraph('d'))}${paragraph('fin')}`,
    )
    expect(page).toEqual(['b', 'fin'])
    expect(asides).toEqual(['alternative: a', 'alternative: c', 'alternative: d'])
  })
  it('a prefix is known by its namespace', async () => {
    const local = `<mc:AlternateContent xmlns:x="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wps="urn:other"><mc:Choice Requires="x">${paragraph('lu')}</mc:Choice></mc:AlternateContent>`
    expect(await page(local)).toEqual(['lu'])
  })
  it('what is not read counts no places', async () => {
    const body =
      alternate('inconnu', paragraph('a') + inCell(paragraph('b'))) + inCell(paragraph('c')) + paragraph('d')
    const { root } = await readDocument(wordFile(body), 'a.docx')
    expect(root.children.map(({ place }) => place)).toEqual([
      { table: 1, row: 1, column: 1, paragraph: 1 },
      { paragraph: 1 },
    ])
  })
})

describe('a cell that shows something is never empty', () => {
  const drawing = (inside: string, properties = '') =>
    `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="a" ${properties}/><a:graphic><a:graphicData>${inside}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
  const marks: [name: string, inside: string, shown: string][] = [
    [
      'a picture',
      drawing('<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"/>'),
      '[picture] ',
    ],
    ['a shape', drawing('<wps:wsp/>', 'descr="Coche"'), '[picture] '],
    ['a shape of the older kind', '<w:r><w:pict><v:oval/></w:pict></w:r>', '[picture] '],
    [
      'the picture of an object',
      '<w:r><w:object><v:shape><v:imagedata/></v:shape></w:object></w:r>',
      '[picture] ',
    ],
    ['a definition of a shape alone', '<w:r><w:pict><v:shapetype id="t"/></w:pict></w:r>', ''],
    ['a picture that is not shown', drawing('<wps:wsp/>', 'hidden="1"'), ''],
    ['a picture in hidden text', `<w:r><w:rPr><w:vanish/></w:rPr><w:pict><v:oval/></w:pict></w:r>`, ''],
    ['a picture beside a text', `${run('X ')}${drawing('<wps:wsp/>')}`, '[character] X'],
  ]
  for (const [name, inside, shown] of marks) {
    it(name, async () => {
      expect(await page(inCell(`<w:p>${inside}</w:p>`))).toEqual([`| ${shown} |`])
    })
  }
  it('the sign of a list on an empty paragraph', async () => {
    const level = (text: string, font: string) =>
      `<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="${text}"/><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr></w:lvl>`
    const numbering = ['\uf0fc', '\uf0fe', '\uf0a8', '\uf0fb']
      .map(
        (sign, index) =>
          `<w:abstractNum w:abstractNumId="${index}">${level(sign, 'Wingdings')}</w:abstractNum><w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index}"/></w:num>`,
      )
      .join('')
    const cells = [1, 2, 3, 4].map(
      numId =>
        `<w:tc><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${numId}"/></w:numPr></w:pPr></w:p></w:tc>`,
    )
    expect(await page(`<w:tbl><w:tr>${cells.join('')}</w:tr></w:tbl>`, { numbering })).toEqual([
      '| [font] ✓ | [ticked] 🗹 | [empty] 🞎 | [font] 🗶 |',
    ])
  })
})
