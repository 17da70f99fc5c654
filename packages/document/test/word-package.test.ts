import { strFromU8, strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { blocksOf, readDocument } from '../src/index.js'
import { paragraph, relationships, type WordParts, wordFile, wordFiles } from './support/word-file.js'

const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
const official = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

async function textOf(bytes: Uint8Array): Promise<string[]> {
  const { root } = await readDocument(bytes, 'fiche.docx')
  return blocksOf(root).map(({ node }) => node.value)
}

/** A document whose heading is one by its style: it is read as such where the styles are found. */
const files = () =>
  wordFiles(
    `<w:p><w:pPr><w:pStyle w:val="T"/></w:pPr><w:r><w:t>Missions</w:t></w:r></w:p>${paragraph('Pétrir')}`,
    { styles: '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="heading 1"/></w:style>' },
  )
async function isWhole(
  all: Record<string, Uint8Array>,
  change = (bytes: Uint8Array) => bytes,
): Promise<boolean> {
  const { root } = await readDocument(change(zipSync(all)), 'fiche.docx')
  const [heading, text] = root.children
  return heading?.type === 'heading' && heading.value === 'Missions' && text?.type === 'paragraph'
}
const renamed = (rename: (name: string) => string) =>
  Object.fromEntries(Object.entries(files()).map(([name, bytes]) => [rename(name), bytes]))

/** The archive with each size and offset in an extra field, and an end record of 64 bits (APPNOTE.TXT §4.5.3, §4.3.14). */
function asZip64(bytes: Uint8Array): Uint8Array {
  const archive = Buffer.from(bytes)
  const end = archive.lastIndexOf(Buffer.from('PK\u0005\u0006'))
  const count = archive.readUInt16LE(end + 10)
  const offset = archive.readUInt32LE(end + 16)
  const entries: Buffer[] = []
  for (let at = offset; at < end; ) {
    const nameEnd = at + 46 + archive.readUInt16LE(at + 28)
    const entry = Buffer.from(archive.subarray(at, nameEnd))
    const extra = Buffer.alloc(28)
    extra.writeUInt16LE(1, 0)
    extra.writeUInt16LE(24, 2)
    for (const [index, field] of [24, 20, 42].entries()) {
      extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(field)), 4 + index * 8)
      entry.writeUInt32LE(0xffffffff, field)
    }
    entry.writeUInt16LE(extra.length, 30)
    entries.push(entry, extra)
    at = nameEnd + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
  }
  const directory = Buffer.concat(entries)
  const large = Buffer.alloc(56)
  large.writeUInt32LE(0x06064b50, 0)
  large.writeBigUInt64LE(44n, 4)
  large.writeBigUInt64LE(BigInt(count), 24)
  large.writeBigUInt64LE(BigInt(count), 32)
  large.writeBigUInt64LE(BigInt(directory.length), 40)
  large.writeBigUInt64LE(BigInt(offset), 48)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50, 0)
  locator.writeBigUInt64LE(BigInt(offset + directory.length), 8)
  const last = Buffer.from(archive.subarray(end))
  last.writeUInt16LE(0xffff, 10)
  last.writeUInt32LE(0xffffffff, 12)
  last.writeUInt32LE(0xffffffff, 16)
  return Buffer.concat([archive.subarray(0, offset), directory, large, locator, last])
}

describe('a package as other programs write it', () => {
  it('names in another case, and with the separator of Windows', async () => {
    expect(await isWhole(renamed(name => name.toUpperCase()))).toBe(true)
    expect(await isWhole(renamed(name => name.replaceAll('/', '\\')))).toBe(true)
  })
  it('bytes after the end of the archive, and before it', async () => {
    const end = Buffer.from('PK\u0005\u0006 and more'.padEnd(5000))
    expect(await isWhole(files(), bytes => Buffer.concat([bytes, Buffer.alloc(70_000)]))).toBe(true)
    expect(await isWhole(files(), bytes => Buffer.concat([bytes, end]))).toBe(true)
    expect(await isWhole(files(), bytes => Buffer.concat([Buffer.from('PK\u0003\u0004'), bytes]))).toBe(true)
  })
  it('a main part of any name and folder, with references of every form', async () => {
    const { 'word/document.xml': main = new Uint8Array(), 'word/styles1.xml': styles = new Uint8Array() } =
      files()
    const all = {
      '_rels/.rels': relationships([['a', 'officeDocument', '/texte/d%C3%A9but.xml']]),
      'texte/début.xml': main,
      'texte/_rels/début.xml.rels': relationships([['b', 'styles', '../style/./feuille.xml']]),
      'style/feuille.xml': styles,
    }
    expect(await isWhole(all)).toBe(true)
  })
  it('a main part that two relationships name, of which one leads out', async () => {
    const all = {
      ...files(),
      '_rels/.rels': relationships([
        ['a', 'officeDocument', 'https://example.org/document.xml'],
        ['b', 'officeDocument', 'word/document.xml'],
      ]),
    }
    expect(await isWhole(all)).toBe(true)
  })
  it('strict OOXML, an unusual prefix, and none', async () => {
    const written = (change: (xml: string) => string) =>
      Object.fromEntries(
        Object.entries(files()).map(([name, bytes]) => [name, strToU8(change(strFromU8(bytes)))]),
      )
    const purl = 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    expect(
      await isWhole(written(xml => xml.replaceAll(transitional, strict).replaceAll(official, purl))),
    ).toBe(true)
    expect(
      await isWhole(written(xml => xml.replaceAll('w:', 'ns7:').replace('xmlns:w=', 'xmlns:ns7='))),
    ).toBe(true)
    const unprefixed = (xml: string) =>
      xml.replace('xmlns:w=', `xmlns:w="${transitional}" xmlns=`).replace(/(<\/?)w:/g, '$1')
    expect(await isWhole(written(unprefixed))).toBe(true)
  })
  it('an archive with numbers of 64 bits, as some programs write them for any size', async () => {
    expect(await isWhole(files(), asZip64)).toBe(true)
  })
  it('XML in UTF-16', async () => {
    const all = files()
    const xml = strFromU8(all['word/document.xml'] ?? new Uint8Array())
    all['word/document.xml'] = Buffer.from(`\ufeff${xml}`, 'utf16le')
    expect(await isWhole(all)).toBe(true)
  })
  it('parts that are missing, but for the main one', async () => {
    const { 'word/document.xml': main = new Uint8Array() } = files()
    const all = {
      'word/document.xml': main,
      'word/_rels/document.xml.rels': relationships([
        ['a', 'styles', 'absent.xml'],
        ['b', 'header', 'absent2.xml'],
      ]),
    }
    expect(await textOf(zipSync(all))).toEqual(['Missions', 'Pétrir'])
  })
})

describe('what stands in other parts', () => {
  const a = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
  const c = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"'
  const dgm = 'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"'
  const graphic = (inside: string) =>
    `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="a"/><a:graphic><a:graphicData>${inside}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`

  async function asides(body: string, parts: WordParts) {
    const { root, asides } = await readDocument(wordFile(body, parts), 'fiche.docx')
    expect(blocksOf(root)).toEqual([])
    return asides.map(
      ({ kind, text, place }) => `${kind} @${place && 'paragraph' in place ? place.paragraph : ''}: ${text}`,
    )
  }

  it('a chart: its titles, names and categories once, its numbers together', async () => {
    const points = (...values: string[]) =>
      values.map((value, index) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`).join('')
    const series = (name: string, ...numbers: string[]) =>
      `<c:ser><c:tx><c:strRef><c:f>A1</c:f><c:strCache>${points(name)}</c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:strCache>${points('2019', '2020')}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:numCache><c:formatCode>General</c:formatCode>${points(...numbers)}</c:numCache></c:numRef></c:val></c:ser>`
    const chart = `<c:chartSpace ${c} ${a}><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Effectifs </a:t></a:r><a:r><a:t>par année</a:t></a:r></a:p></c:rich></c:tx></c:title>${series('Cadres', '12', '14.5')}${series('Agents', '40', '41')}</c:chart></c:chartSpace>`
    const parts: WordParts = {
      relationships: [['r1', 'chart', 'charts/chart1.xml']],
      files: { 'word/charts/chart1.xml': chart },
    }
    expect(await asides(`<w:p/>${graphic('<c:chart r:id="r1"/>')}`, parts)).toEqual([
      'chart @2: Effectifs par année',
      'chart @2: Cadres',
      'chart @2: 2019',
      'chart @2: 2020',
      'chart @2: 12 14.5',
      'chart @2: Agents',
      'chart @2: 40 41',
    ])
  })
  it('a diagram', async () => {
    const point = (text: string) => `<dgm:pt><dgm:t><a:p><a:r><a:t>${text}</a:t></a:r></a:p></dgm:t></dgm:pt>`
    const parts: WordParts = {
      relationships: [['r1', 'diagramData', 'diagrams/data1.xml']],
      files: {
        'word/diagrams/data1.xml': `<dgm:dataModel ${dgm} ${a}>${point('Diriger')}${point('Former')}</dgm:dataModel>`,
      },
    }
    expect(await asides(graphic('<dgm:relIds r:dm="r1"/>'), parts)).toEqual([
      'diagram @1: Diriger',
      'diagram @1: Former',
    ])
  })
  it('drawn letters, and the shapes of a locked canvas', async () => {
    const art = '<w:p><w:r><w:pict><v:shape><v:textpath string="BROUILLON"/></v:shape></w:pict></w:r></w:p>'
    const shape = (text: string) =>
      `<a:sp><a:txSp><a:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></a:txBody></a:txSp></a:sp>`
    const canvas = graphic(`<lc:lockedCanvas>${shape('Achats')}${shape('Ventes')}</lc:lockedCanvas>`)
    expect(await asides(art + canvas, {})).toEqual([
      'drawing @1: BROUILLON',
      'drawing @2: Achats',
      'drawing @2: Ventes',
    ])
  })
  it('chunks of text and HTML by their words, of other formats by their names', async () => {
    const html =
      '<!DOCTYPE html><html><head><title>Titre</title><style>p { color: red }</style></head><body><!-- non --><h1>Les m&eacute;tiers</h1><p>P&#233;trir <b>la</b> p&acirc;te<br>2 < 3</p><ul><li>Cuire<li>Vendre</ul><script>alert("non")</script></body></html>'
    const parts: WordParts = {
      relationships: [
        ['r1', 'aFChunk', 'a.htm'],
        ['r2', 'aFChunk', 'b.txt'],
        ['r3', 'aFChunk', 'c.rtf'],
        ['r4', 'aFChunk', 'd.dat'],
      ],
      files: {
        '[Content_Types].xml':
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/d.dat" ContentType="text/html; charset=utf-8"/></Types>',
        'word/a.htm': html,
        'word/b.txt': 'un\r\n\r\ndeux',
        'word/c.rtf': '{\\rtf1 non}',
        'word/d.dat': '<p>Doser</p>',
      },
    }
    const chunk = (id: string) => `<w:altChunk r:id="${id}"/>`
    expect(await asides(['r1', 'r2', 'r3', 'r4', 'r5'].map(chunk).join(''), parts)).toEqual([
      'embedded-document @1: Les métiers',
      'embedded-document @1: Pétrir la pâte',
      'embedded-document @1: 2 < 3',
      'embedded-document @1: Cuire',
      'embedded-document @1: Vendre',
      'embedded-document @2: un',
      'embedded-document @2: deux',
      'embedded-document @3: word/c.rtf',
      'embedded-document @4: Doser',
      'embedded-document @5: r5',
    ])
  })
  it('objects by what they are and where', async () => {
    const parts: WordParts = {
      relationships: [
        ['r1', 'package', 'embeddings/annexe.docx'],
        ['r2', 'control', 'activeX/activeX1.xml'],
      ],
    }
    const body =
      '<w:p><w:r><w:object><o:OLEObject Type="Embed" ProgID="Word.Document.12" r:id="r1"/></w:object></w:r></w:p>' +
      '<w:p><w:r><w:object><w:control r:id="r2" w:name="Case1"/></w:object></w:r></w:p>'
    expect(await asides(body, parts)).toEqual([
      'embedded-document @1: Word.Document.12 (word/embeddings/annexe.docx)',
      'embedded-document @2: Case1 (word/activeX/activeX1.xml)',
    ])
  })
  it('building blocks, once', async () => {
    const parts: WordParts = {
      relationships: [['r1', 'glossaryDocument', 'glossary/document.xml']],
      files: {
        'word/glossary/document.xml': `<w:glossaryDocument xmlns:w="${transitional}"><w:docParts><w:docPart><w:docPartBody>${paragraph('Choisir')}${paragraph('une date')}</w:docPartBody></w:docPart></w:docParts></w:glossaryDocument>`,
      },
    }
    expect(await asides('<w:p/>', parts)).toEqual(['glossary @1: Choisir une date'])
  })
})

it('parts beside the body: what is not visible in them is named for what it is', async () => {
  const inside = [
    paragraph('visible'),
    '<w:p><w:del w:author="Ada"><w:r><w:delText>effacé</w:delText></w:r></w:del></w:p>',
    '<w:p><w:moveFrom w:author="Ada"><w:r><w:t>déplacé</w:t></w:r></w:moveFrom></w:p>',
    '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>caché</w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>barré</w:t></w:r></w:p>',
    '<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>invite</w:t></w:r></w:sdtContent></w:sdt></w:p>',
    '<w:p><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath></w:p>',
    '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="a" descr="logo"/></wp:inline></w:drawing></w:r></w:p>',
    `<mc:AlternateContent><mc:Choice Requires="wps"><w:p><w:r><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${paragraph('cadre')}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></w:p></mc:Choice></mc:AlternateContent>`,
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF 1</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>résultat</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
  ].join('')
  const hidden = [
    'deleted: effacé',
    'moved: déplacé',
    'hidden: caché',
    'struck: barré',
    'placeholder: invite',
    'math: x=1',
    'picture-description: logo',
  ]
  const parts: [name: string, kind: string, content: string][] = [
    ['header', 'header', inside],
    ['footer', 'footer', inside],
    ['footnotes', 'footnote', `<w:footnote w:id="1">${inside}</w:footnote>`],
    ['endnotes', 'endnote', `<w:endnote w:id="1">${inside}</w:endnote>`],
    ['comments', 'comment', `<w:comment w:id="1" w:author="Bob">${inside}</w:comment>`],
  ]
  for (const [name, kind, content] of parts) {
    const { asides } = await readDocument(wordFile('<w:p/>', { [name]: content }), 'fiche.docx')
    expect(asides.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      `${kind}: visible`,
      ...hidden,
      `${kind}: cadre`,
      'field-code: IF 1',
      `${kind}: résultat`,
    ])
    expect(asides.find(({ text }) => text === 'cadre')?.place).toEqual({
      paragraph: 1,
      part: `${name}1-textbox1`,
    })
  }
})

describe('documents of one form, read one after the other', () => {
  const style = (properties: string) =>
    `<w:style w:type="character" w:styleId="H"><w:name w:val="H"/><w:rPr>${properties}</w:rPr></w:style>`
  const footer = (text: string) =>
    `<w:p><w:r><w:rPr><w:rStyle w:val="H"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`
  const asidesOf = async (properties: string, text: string) => {
    const parts = { styles: style(properties), footer: footer(text) }
    const { asides } = await readDocument(wordFile(paragraph('Pétrir'), parts), 'fiche.docx')
    return asides.map(aside => `${aside.kind}: ${aside.text}`)
  }
  it('each is read as if it were alone', async () => {
    expect(await asidesOf('', 'Interne')).toEqual(['footer: Interne'])
    expect(await asidesOf('', 'Interne')).toEqual(['footer: Interne'])
    expect(await asidesOf('', 'Externe')).toEqual(['footer: Externe'])
    expect(await asidesOf('<w:vanish/>', 'Externe')).toEqual(['hidden: Externe'])
    expect(await asidesOf('', 'Externe')).toEqual(['footer: Externe'])
  })
  it('a part that has the bytes of the last one and another checksum is damaged', async () => {
    const good = Buffer.from(zipSync(files()))
    expect(await textOf(good)).toEqual(['Missions', 'Pétrir'])
    const bad = Buffer.from(good)
    // The last time that the name stands there it is that of the archive's directory, 46 bytes into its entry.
    const entry = bad.lastIndexOf('word/_rels/document.xml.rels') - 46
    bad.writeUInt8(bad.readUInt8(entry + 16) ^ 1, entry + 16)
    await expect(textOf(bad)).rejects.toThrow('damaged')
  })
})
