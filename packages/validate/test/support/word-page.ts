import { strToU8, zipSync } from 'fflate'

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
].join(' ')

const styles = `
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`

/** The lists that pages name by their number: bullets, decimal numbers, three signs of Wingdings, and words. */
const levels: [format: string, text: string, font?: string][] = [
  ['bullet', '\uf0b7', 'Symbol'],
  ['decimal', '%1.'],
  ['bullet', '\uf0fc', 'Wingdings'],
  ['bullet', '\uf0a8', 'Wingdings'],
  ['bullet', '\uf0fe', 'Wingdings'],
  ['decimal', 'Mission %1 :'],
]

function numbering(): string {
  const fonts = (font?: string) =>
    font ? `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:hint="default"/></w:rPr>` : ''
  const lists = levels.map(
    ([format, text, font], id) =>
      `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${fonts(font)}</w:lvl></w:abstractNum>`,
  )
  const numbers = levels.map((_, id) => `<w:num w:numId="${id + 1}"><w:abstractNumId w:val="${id}"/></w:num>`)
  return [...lists, ...numbers].join('')
}

/** A Word document with a body, and the styles and lists that every page may use. */
export function wordPage(body: string): Uint8Array {
  const part = (root: string, content: string) => strToU8(`<${root} ${namespaces}>${content}</${root}>`)
  const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const related = ['styles', 'numbering'].map(
    name => `<Relationship Id="${name}" Type="${types}/${name}" Target="${name}.xml"/>`,
  )
  const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
  return zipSync({
    'word/document.xml': part('w:document', `<w:body>${body}</w:body>`),
    'word/styles.xml': part('w:styles', styles),
    'word/numbering.xml': part('w:numbering', numbering()),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="${relationships}">${related.join('')}</Relationships>`,
    ),
  })
}
