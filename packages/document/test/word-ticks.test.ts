import { describe, expect, it } from 'vitest'
import { blocksOf, isTick, readDocument } from '../src/index.js'
import { wordFile } from './support/word-file.js'

const sym = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`
const inFont = (font: string, text: string) =>
  `<w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr><w:t>${text}</w:t></w:r>`
const plain = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`
const checkbox = (checked: string, shown: string) =>
  `<w:sdt><w:sdtPr><w14:checkbox>${checked}</w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>${shown}</w:t></w:r></w:sdtContent></w:sdt>`
const formCheckbox = (state: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox>${state}</w:checkBox></w:ffData></w:fldChar></w:r>` +
  '<w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
  '<w:r><w:fldChar w:fldCharType="end"/></w:r>'

const styles =
  '<w:style w:type="character" w:styleId="Coche"><w:name w:val="Coche"/><w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr></w:style>' +
  '<w:style w:type="character" w:styleId="Coche2"><w:name w:val="Coche 2"/><w:basedOn w:val="Coche"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Case"><w:name w:val="Case"/><w:rPr><w:rFonts w:ascii="Wingdings 2" w:hAnsi="Wingdings 2"/></w:rPr></w:style>'
const theme =
  '<a:themeElements><a:fontScheme><a:minorFont><a:latin typeface="Webdings"/></a:minorFont></a:fontScheme></a:themeElements>'

/** What stands in the cell, and what it is: a tick, an empty box, or a mark that cannot be told. */
const encodings: [name: string, cell: string, outcome: 'tick' | 'empty' | 'unclear'][] = [
  ...[...'xX×✓✔☑☒■●✗✘'].map((sign): [string, string, 'tick'] => [
    `the character ${sign}`,
    plain(sign),
    'tick',
  ]),
  ['the emoji ✔️', plain('✔\ufe0f'), 'tick'],
  ['the emoji ☑️', plain('☑\ufe0f'), 'tick'],
  ['the emoji ✅', plain('✅'), 'tick'],
  ['the emoji ⚪️', plain('⚪\ufe0f'), 'empty'],
  ['a tick and a zero-width space', plain('\u200bx\u200b'), 'tick'],
  ['the character ☐', plain('☐'), 'empty'],
  ['the character □', plain('□'), 'empty'],
  ['[x]', plain('[x]'), 'tick'],
  ['[ ]', plain('[ ]'), 'empty'],
  ['a sign split over two runs', `${plain('[')}${plain('x]')}`, 'tick'],
  ['w:sym Wingdings F0FC', sym('Wingdings', 'F0FC'), 'tick'],
  ['w:sym Wingdings f0fc', sym('Wingdings', 'f0fc'), 'tick'],
  ['w:sym Wingdings 00FC', sym('Wingdings', '00FC'), 'tick'],
  ['w:sym Wingdings FC', sym('Wingdings', 'FC'), 'tick'],
  ['w:sym Wingdings F0FE (ticked box)', sym('Wingdings', 'F0FE'), 'tick'],
  ['w:sym Wingdings F0FD (crossed box)', sym('Wingdings', 'F0FD'), 'tick'],
  ['w:sym Wingdings F078 (crossed box)', sym('Wingdings', 'F078'), 'tick'],
  ['w:sym Wingdings F06E (square)', sym('Wingdings', 'F06E'), 'tick'],
  ['w:sym Wingdings F06C (disc)', sym('Wingdings', 'F06C'), 'tick'],
  ['w:sym Wingdings F0A8 (empty box)', sym('Wingdings', 'F0A8'), 'empty'],
  ['w:sym Wingdings F06F (empty box)', sym('Wingdings', 'F06F'), 'empty'],
  ['w:sym Wingdings 2 F050', sym('Wingdings 2', 'F050'), 'tick'],
  ['w:sym Wingdings 2 0050', sym('Wingdings 2', '0050'), 'tick'],
  ['w:sym Wingdings 2 F052 (ticked box)', sym('Wingdings 2', 'F052'), 'tick'],
  ['w:sym Wingdings 2 F0A3 (empty box)', sym('Wingdings 2', 'F0A3'), 'empty'],
  ['w:sym Webdings F061', sym('Webdings', 'F061'), 'tick'],
  ['w:sym Webdings F072', sym('Webdings', 'F072'), 'tick'],
  ['w:sym Webdings F063 (empty box)', sym('Webdings', 'F063'), 'empty'],
  ['w:sym in a font of letters', sym('Segoe UI Symbol', '2714'), 'tick'],
  ['w:sym Wingdings F04A (a smile)', sym('Wingdings', 'F04A'), 'unclear'],
  ['w:sym of an unknown font', sym('Marlett', 'F062'), 'unclear'],
  ['w:sym without a code', '<w:r><w:sym w:font="Wingdings"/></w:r>', 'unclear'],
  ['Wingdings, plain ü', inFont('Wingdings', 'ü'), 'tick'],
  ['Wingdings, private use', inFont('Wingdings', '\uf0fc'), 'tick'],
  ['Wingdings, plain þ (ticked box)', inFont('Wingdings', 'þ'), 'tick'],
  ['Wingdings, plain ¨ (empty box)', inFont('Wingdings', '¨'), 'empty'],
  ['Wingdings, plain J (a smile)', inFont('Wingdings', 'J'), 'unclear'],
  ['wingdings 2 in lower case, plain P', inFont('wingdings 2', 'P'), 'tick'],
  ['Webdings, plain a', inFont('Webdings', 'a'), 'tick'],
  ['Zapf Dingbats, plain 4', inFont('Zapf Dingbats', '4'), 'tick'],
  ['ITC Zapf Dingbats, private use', inFont('ITC Zapf Dingbats', '\uf033'), 'tick'],
  ['Zapf Dingbats, plain o (empty box)', inFont('Zapf Dingbats', 'o'), 'empty'],
  ['Monotype Sorts, plain 3', inFont('Monotype Sorts', '3'), 'tick'],
  [
    'a character style in Wingdings',
    '<w:r><w:rPr><w:rStyle w:val="Coche"/></w:rPr><w:t>ü</w:t></w:r>',
    'tick',
  ],
  ['a style based on it', '<w:r><w:rPr><w:rStyle w:val="Coche2"/></w:rPr><w:t>ü</w:t></w:r>', 'tick'],
  ['a paragraph style in Wingdings 2', `<w:pPr><w:pStyle w:val="Case"/></w:pPr>${plain('P')}`, 'tick'],
  [
    'the theme font is Webdings',
    '<w:r><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/></w:rPr><w:t>a</w:t></w:r>',
    'tick',
  ],
  ['private use without a font', plain('\uf0fc'), 'unclear'],
  ['w14:checkbox ticked', checkbox('<w14:checked w14:val="1"/>', '☒'), 'tick'],
  ['w14:checkbox not ticked', checkbox('<w14:checked w14:val="0"/>', '☐'), 'empty'],
  ['w14:checkbox without a state', checkbox('', '☐'), 'empty'],
  ['w14:checkbox ticked, shown in Wingdings', checkbox('<w14:checked w14:val="true"/>', 'þ'), 'tick'],
  ['FORMCHECKBOX ticked', formCheckbox('<w:default w:val="0"/><w:checked/>'), 'tick'],
  ['FORMCHECKBOX ticked by default', formCheckbox('<w:default w:val="1"/>'), 'tick'],
  ['FORMCHECKBOX unticked', formCheckbox('<w:default w:val="1"/><w:checked w:val="0"/>'), 'empty'],
  ['FORMCHECKBOX not ticked', formCheckbox('<w:default w:val="0"/>'), 'empty'],
  ['two signs', plain('x x'), 'unclear'],
  ['a box and a word', `${checkbox('<w14:checked w14:val="1"/>', '☒')}${plain(' oui')}`, 'unclear'],
  ['a word', plain('oui'), 'unclear'],
]

describe('a mark in a cell of a Word table', () => {
  for (const [name, cell, outcome] of encodings) {
    it(`${name}: ${outcome}`, async () => {
      const table = `<w:tbl><w:tr><w:tc><w:p>${cell}</w:p></w:tc></w:tr></w:tbl>`
      const { root } = await readDocument(wordFile(table, { styles, theme }), 'fiche.docx')
      const [block] = blocksOf(root)
      const mark = block?.node.type === 'paragraph' ? block.node.mark : undefined
      expect(mark ? (isTick(mark) ? 'tick' : 'empty') : 'unclear').toBe(outcome)
      // Whatever it is, it is there: a mark that vanished would look like a row without a tick.
      expect(block?.node.value).not.toBe('')
    })
  }
  it('an empty cell has no mark', async () => {
    const { root } = await readDocument(wordFile('<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>'), 'a.docx')
    expect(blocksOf(root)).toEqual([])
  })
})
