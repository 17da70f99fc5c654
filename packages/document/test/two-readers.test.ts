import fc from 'fast-check'
import { expect, it } from 'vitest'
import { blocksOf, bounds, readDocument } from '../src/index.js'
import { readingDifferences, readWithMammoth } from '../src/second-reader/index.js'
import { wordFile } from './support/word-file.js'

// A document is made as data, of which every visible word is another: what is on the page is known without reading it.
type Inline =
  | { is: 'run'; words: string[]; looks: string; cutAt: number }
  | { is: 'hidden' | 'deleted' | 'inserted' | 'link' | 'control' | 'field'; words: string[] }
  | { is: 'tab' | 'break' }
type Block =
  | { is: 'paragraph'; inlines: Inline[]; style: string }
  | { is: 'table'; rows: Inline[][][]; hasWideCell: boolean }
  | { is: 'control'; block: Block }

const word = fc.stringMatching(/^[a-zéèàçôœ]{2,9}$/)
const words = fc.array(word, { minLength: 1, maxLength: 5 })
const looks = fc.constantFrom(
  '',
  '<w:b/>',
  '<w:i/><w:sz w:val="40"/>',
  '<w:color w:val="C00000"/>',
  '<w:caps/>',
)
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ is: fc.constant('run' as const), words, looks, cutAt: fc.nat(12) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      is: fc.constantFrom('hidden' as const, 'deleted', 'inserted', 'link', 'control', 'field'),
      words,
    }),
  },
  { weight: 1, arbitrary: fc.record({ is: fc.constantFrom('tab' as const, 'break') }) },
)
const inlines = fc.array(inline, { minLength: 1, maxLength: 5 })
const paragraph: fc.Arbitrary<Block> = fc.record({
  is: fc.constant('paragraph' as const),
  inlines,
  style: fc.constantFrom(
    '',
    '<w:pStyle w:val="Heading1"/>',
    '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
  ),
})
const table: fc.Arbitrary<Block> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), fc.boolean())
  .chain(([width, height, hasWideCell]) =>
    fc.record({
      is: fc.constant('table' as const),
      rows: fc.array(fc.array(inlines, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
      hasWideCell: fc.constant(hasWideCell),
    }),
  )
const plain = fc.oneof({ weight: 3, arbitrary: paragraph }, { weight: 1, arbitrary: table })
const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 5, arbitrary: plain },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('control' as const), block: plain }) },
)
const documents = fc.array(block, { minLength: 1, maxLength: 7 })

const text = (said: string) => `<w:t xml:space="preserve">${said}</w:t>`
const run = (said: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${text(said)}</w:r>`
const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const author = 'w:id="1" w:author="Ada" w:date="2026-01-01T00:00:00Z"'

function inlineXml(each: Inline): string {
  if (!('words' in each)) return `<w:r><w:${each.is === 'tab' ? 'tab' : 'br'}/></w:r>`
  const said = `${each.words.join(' ')} `
  switch (each.is) {
    case 'run': {
      // A program may cut a run anywhere, and mark its proofreading there.
      const at = Math.min(each.cutAt, said.length)
      return `${run(said.slice(0, at), each.looks)}<w:proofErr w:type="spellStart"/>${run(said.slice(at), each.looks)}`
    }
    case 'hidden':
      return run(said, '<w:vanish/>')
    case 'deleted':
      return `<w:del ${author}><w:r><w:delText xml:space="preserve">${said}</w:delText></w:r></w:del>`
    case 'inserted':
      return `<w:ins ${author}>${run(said)}</w:ins>`
    case 'link':
      return `<w:hyperlink w:anchor="a">${run(said)}</w:hyperlink>`
    case 'control':
      return `<w:sdt><w:sdtPr/><w:sdtContent>${run(said)}</w:sdtContent></w:sdt>`
    case 'field':
      return `${mark('begin')}<w:r><w:instrText> TITLE </w:instrText></w:r>${mark('separate')}${run(said)}${mark('end')}`
  }
}

function blockXml(each: Block): string {
  if (each.is === 'paragraph')
    return `<w:p><w:pPr>${each.style}</w:pPr>${each.inlines.map(inlineXml).join('')}</w:p>`
  if (each.is === 'table') {
    const rows = each.rows.map(cells =>
      cells.map(cell => `<w:tc><w:p>${cell.map(inlineXml).join('')}</w:p></w:tc>`),
    )
    const width = rows[0]?.length ?? 1
    const wide = `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="${width}"/></w:tcPr><w:p/></w:tc></w:tr>`
    return `<w:tbl><w:tblGrid>${'<w:gridCol/>'.repeat(width)}</w:tblGrid>${each.hasWideCell ? wide : ''}${rows
      .map(cells => `<w:tr>${cells.join('')}</w:tr>`)
      .join('')}</w:tbl>`
  }
  return `<w:sdt><w:sdtPr/><w:sdtContent>${blockXml(each.block)}</w:sdtContent></w:sdt>`
}

/** The words of a document that a person sees on the page, and those that are in the file and not on it. */
function wordsOf(blocks: readonly Block[]): { visible: string[]; unseen: string[] } {
  const all = blocks.flatMap(inlinesOf)
  const isSeen = ({ is }: Inline) => is !== 'hidden' && is !== 'deleted'
  const said = (each: Inline) => ('words' in each ? each.words : [])
  return {
    visible: all.filter(isSeen).flatMap(said),
    // What a field asks for stands in its code.
    unseen: all.flatMap(each => (each.is === 'field' ? ['title'] : isSeen(each) ? [] : said(each))),
  }
}

function inlinesOf(each: Block): Inline[] {
  if (each.is === 'paragraph') return each.inlines
  return each.is === 'table' ? each.rows.flat(2) : inlinesOf(each.block)
}

const wordsIn = (said: string) => said.toLowerCase().match(/\p{L}+/gu) ?? []

it('for any document, both readers have the words of the page, and what is not on it is named', async () => {
  await fc.assert(
    fc.asyncProperty(documents, async blocks => {
      const bytes = wordFile(blocks.map(blockXml).join(''))
      const read = await readDocument(bytes, 'fiche.docx')
      const second = await readWithMammoth(bytes, 'fiche.docx', bounds)
      expect(readingDifferences(read, second?.blocks ?? [])).toEqual([])
      const { visible, unseen } = wordsOf(blocks)
      const inTree = blocksOf(read.root).flatMap(({ node }) => wordsIn(node.value))
      expect(inTree.toSorted()).toEqual(visible.toSorted())
      expect(read.asides.flatMap(({ text: said }) => wordsIn(said)).toSorted()).toEqual(unseen.toSorted())
    }),
  )
})
