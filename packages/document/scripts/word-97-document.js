// A Word document with what a Word 97 file must not be read wrongly for: tracked changes, hidden text, spacing between
// letters, fields of forms, merged cells, notes. LibreOffice makes the .doc file of it.
import { strToU8, zipSync } from 'fflate'

const run = (text, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (content, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`
const style = name => `<w:pStyle w:val="${name}"/>`
const list = number => `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${number}"/></w:numPr>`
const bullet = list(1)
const change = (kind, author, id, content) =>
  `<w:${kind} w:id="${id}" w:author="${author}" w:date="2024-01-01T00:00:00Z">${content}</w:${kind}>`
const deleted = text => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`
const mark = kind => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
const field = (code, result) =>
  `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>${mark('separate')}${run(result)}${mark('end')}`
const form = (data, code) =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="c"/><w:enabled/>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText> ${code} </w:instrText></w:r>${mark('separate')}${mark('end')}`
const checkbox = checked =>
  form(`<w:checkBox><w:sizeAuto/><w:default w:val="${checked}"/></w:checkBox>`, 'FORMCHECKBOX')
const choice = form(
  '<w:ddList><w:result w:val="1"/><w:listEntry w:val="Fournil"/><w:listEntry w:val="Boutique"/></w:ddList>',
  'FORMDROPDOWN',
)
const cell = (content, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
const row = (...cells) => `<w:tr>${cells.join('')}</w:tr>`
const width = twips => `<w:tcW w:w="${twips}" w:type="dxa"/>`
const grid = [2000, 800, 800, 800, 3000].map(twips => `<w:gridCol w:w="${twips}"/>`).join('')

const body = [
  paragraph(run('Intitulé de l’emploi-type : BOULANGER'), style('Heading1')),
  paragraph(run('1. Description synthétique'), style('Heading2')),
  paragraph(
    run('Le boulanger ') +
      change('del', 'Ada', 1, deleted('vend ')) +
      change('ins', 'Bob', 2, run('fabrique ')) +
      run('le pain et ', '<w:spacing w:val="-3"/>') +
      run('la viennoiserie', '<w:spacing w:val="5"/>') +
      run(' (à ne pas publier)', '<w:vanish/>') +
      run(' à la main', '<w:strike/>') +
      run('.'),
  ),
  paragraph(run('Activités principales'), style('Heading2')),
  paragraph(run('Pétrir la pâte', '<w:spacing w:val="5"/>'), bullet),
  paragraph(run('Façonner les pains'), bullet),
  paragraph(`${run('• Cuire')}<w:r><w:br/></w:r>${run('• Vendre')}`),
  paragraph(`${run('Famille')}<w:r><w:tab/></w:r>${run('FOURNIL')}`),
  paragraph(
    run('Voir ') +
      field('HYPERLINK "https://example.org/pain"', 'le site') +
      run(', page ') +
      field('PAGE', '3'),
  ),
  paragraph(run('Lieu : ') + choice),
  paragraph(run('Un paragraphe'), `<w:rPr>${change('del', 'Ada', 3, '').replace('></w:del>', '/>')}</w:rPr>`),
  paragraph(run(' dont la fin est supprimée')),
  `<w:tbl><w:tblPr><w:tblW w:w="7400" w:type="dxa"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${[
    row(
      cell(paragraph(run('Catégorie')), width(2000)),
      cell(paragraph(run('Niveau')), `${width(2400)}<w:gridSpan w:val="3"/>`),
      cell(paragraph(run('Précisions')), width(3000)),
    ),
    row(
      cell(paragraph(run('Animation')), width(2000)),
      cell(paragraph(checkbox(1)), width(800)),
      cell(paragraph(checkbox(0)), width(800)),
      cell(paragraph('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'), width(800)),
      cell(paragraph(run('Pour les deux')), `${width(3000)}<w:vMerge w:val="restart"/>`),
    ),
    row(
      cell(paragraph(run('Écoute')), width(2000)),
      cell(paragraph(''), width(800)),
      cell(paragraph(run('x')), width(800)),
      cell(paragraph('', list(3)), width(800)),
      cell(paragraph(''), `${width(3000)}<w:vMerge/>`),
    ),
  ].join('')}</w:tbl>`,
  paragraph(run('encadrer'), list(2)),
  paragraph(run('former'), list(2)),
  paragraph(
    run('Fin') +
      '<w:r><w:footnoteReference w:id="2"/></w:r><w:commentRangeStart w:id="0"/>' +
      run('.') +
      '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
  ),
  '<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/></w:sectPr>',
].join('')

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const parts = {
  styles: `<w:styles ${namespaces}>${[1, 2]
    .map(
      depth =>
        `<w:style w:type="paragraph" w:styleId="Heading${depth}"><w:name w:val="heading ${depth}"/><w:pPr><w:outlineLvl w:val="${depth - 1}"/></w:pPr></w:style>`,
    )
    .join('')}</w:styles>`,
  numbering: `<w:numbering ${namespaces}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="Mission %1 :"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0FC;"/><w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr></w:lvl></w:abstractNum>${[1, 2, 3].map(number => `<w:num w:numId="${number}"><w:abstractNumId w:val="${number - 1}"/></w:num>`).join('')}</w:numbering>`,
  header: `<w:hdr ${namespaces}>${paragraph(run('Observatoire') + run(' interne', '<w:vanish/>'))}</w:hdr>`,
  footer: `<w:ftr ${namespaces}>${paragraph(run('Édition 2024'))}</w:ftr>`,
  footnotes: `<w:footnotes ${namespaces}><w:footnote w:type="separator" w:id="0">${paragraph('')}</w:footnote><w:footnote w:type="continuationSeparator" w:id="1">${paragraph('')}</w:footnote><w:footnote w:id="2">${paragraph(run('Sauf le dimanche'))}</w:footnote></w:footnotes>`,
  comments: `<w:comments ${namespaces}><w:comment w:id="0" w:author="Ada" w:initials="A">${paragraph(run('À revoir'))}</w:comment></w:comments>`,
}
const contentTypes = Object.keys(parts)
  .map(
    name =>
      `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml"/>`,
  )
  .join('')

const dropCap = [
  paragraph(run('Description'), style('Heading1')),
  paragraph(
    run('I'),
    '<w:framePr w:dropCap="drop" w:lines="2" w:wrap="around" w:vAnchor="text" w:hAnchor="text"/>',
  ),
  paragraph(run('l pétrit la pâte.')),
  paragraph(run('Il cuit.')),
].join('')

/** The bytes of the document, as .docx. */
export function word97Document() {
  return packageOf(body)
}

/** A document with a large first letter, which is a paragraph of its own in the file. */
export function word97DropCap() {
  return packageOf(dropCap)
}

function packageOf(content) {
  const packageTypes = 'http://schemas.openxmlformats.org/package/2006'
  const files = {
    '[Content_Types].xml': `<Types xmlns="${packageTypes}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${contentTypes}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${packageTypes}/relationships"><Relationship Id="r" Type="${types}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${namespaces}><w:body>${content}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${packageTypes}/relationships">${Object.keys(parts)
      .map(name => `<Relationship Id="${name}" Type="${types}/${name}" Target="${name}.xml"/>`)
      .join('')}</Relationships>`,
  }
  for (const [name, xml] of Object.entries(parts)) files[`word/${name}.xml`] = xml
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])))
}
