import { strToU8, zipSync } from 'fflate'
import mammoth from 'mammoth'
import type { Limits } from '../../bounds.js'
import { UnreadableInput } from '../../unreadable.js'

/** A node of mammoth's document tree, with the fields that are used here. */
export type WordNode = {
  type: string
  children?: WordNode[]
  value?: string
  name?: string
  checked?: boolean
  href?: string
  styleId?: string | null
  styleName?: string | null
  numbering?: { isOrdered: boolean; level: string } | null
  colSpan?: number
  rowSpan?: number
}

/**
 * Reads the main part with mammoth into its document tree. The tree is taken through the transform, before the
 * HTML that mammoth is known for: HTML has no merged cells across headers, no styles and no numbering. mammoth
 * gets a package of the parts that it needs and no other, so that nothing else is unpacked or followed.
 */
export async function readWordTree(
  parts: { document: string; styles: string | null; numbering: string | null; relationships: string | null },
  path: string,
  limits: Limits,
): Promise<WordNode[]> {
  const files = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'word/document.xml': parts.document,
    ...(parts.styles !== null && { 'word/styles.xml': parts.styles }),
    ...(parts.numbering !== null && { 'word/numbering.xml': parts.numbering }),
    ...(parts.relationships !== null && { 'word/_rels/document.xml.rels': parts.relationships }),
  }
  const archive = zipSync(
    Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])),
    { level: 0 },
  )
  let tree: WordNode[] = []
  try {
    await mammoth.convertToHtml(
      { buffer: Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength) },
      {
        transformDocument: (document: WordNode) => {
          tree = document.children ?? []
          return { ...document, children: [] }
        },
      },
    )
  } catch (error) {
    throw new UnreadableInput({
      path,
      problem: `the document cannot be read (${String(error).slice(0, 160)})`,
      expected: `a Word document within the limits of ${limits.wordDepth} levels and ${limits.wordElements} elements`,
      advice: 'Open the document in Word and save it again as .docx.',
    })
  }
  return tree
}
