import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { readDocument, UnreadableInput } from '../src/index.js'
import { paragraph, wordFile } from './support/word-file.js'

const word97 = readFileSync(
  fileURLToPath(new URL('../fixtures/word-97-by-libreoffice/input.doc', import.meta.url)),
)
const word = wordFile(paragraph('Pétrir'))
const rtf = Buffer.from('{\\rtf1\\ansi Les m\\u233?tiers du pain\\par}')
const html = Buffer.from(
  '\ufeff<html xmlns:o="urn:schemas-microsoft-com:office:office"><body>Pain</body></html>',
)
const openDocument = zipSync({
  mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
  'content.xml': strToU8('<office:document-content/>'),
})
const pdf = Buffer.from('%PDF-1.7\n')
const wordXml = Buffer.from(
  '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>',
)
const webArchive = Buffer.from('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n')
const spreadsheet = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') })
const text = Buffer.from('Les 2 métiers du pain\n· Boulanger\n')

const cases: [path: string, bytes: Uint8Array, says: string, advice: RegExp][] = [
  ['a.doc', rtf, 'an RTF document', /save it as \.docx/],
  ['a.txt', rtf, 'an RTF document', /save it as \.docx/],
  ['a.md', rtf, 'an RTF document', /save it as \.docx/],
  ['a.docx', rtf, 'an RTF document', /save it as \.docx/],
  ['a.doc', html, 'a web page (HTML)', /save it as \.docx/],
  ['a.txt', html, 'a web page (HTML)', /save it as \.docx/],
  ['a.doc', webArchive, 'a web page saved as one file (MHTML)', /save it as \.docx/],
  ['a.doc', wordXml, 'a Word document saved as XML', /save it as \.docx/],
  ['a.docx', word97, 'a Word 97 document (.doc)', /Rename it to \.doc/],
  ['a.txt', word97, 'a Word 97 document (.doc)', /Rename it to \.doc/],
  ['a.doc', word, 'a Word document (.docx)', /Rename it to \.docx/],
  ['a.txt', word, 'a Word document (.docx)', /Rename it to \.docx/],
  ['a.docx', openDocument, 'an OpenDocument text (.odt)', /save it as \.docx/],
  ['a.doc', openDocument, 'an OpenDocument text (.odt)', /save it as \.docx/],
  ['a.docx', pdf, 'a PDF', /save the Word file that it was made from/],
  ['a.txt', pdf, 'a PDF', /save the Word file that it was made from/],
  ['a.docx', spreadsheet, 'a spreadsheet', /Move it out of the folder/],
  ['a.doc', text, 'plain text', /Rename it to \.txt/],
  ['a.docx', text, 'plain text', /Rename it to \.txt/],
]
for (const [path, bytes, says, advice] of cases) {
  it(`${says} named ${path} is refused in one sentence that says what it is`, async () => {
    const error: unknown = await readDocument(bytes, path).catch((thrown: unknown) => thrown)
    if (!(error instanceof UnreadableInput)) throw new Error('not refused')
    expect(error.message).toContain(`this is ${says}, not what ${path.slice(1)} says;`)
    expect(error.message).toMatch(advice)
    expect(error.message).not.toContain('\n')
  })
}

it('a text that only speaks of such formats is a text', async () => {
  for (const line of [
    'PK, le code',
    'Le format {\\rtf1}',
    'La balise <html> ouvre la page',
    'MIME-Version: 1.0',
  ]) {
    const { root } = await readDocument(Buffer.from(line), 'a.txt')
    expect(root.children).toMatchObject([{ value: line }])
  }
})
