import type { Root } from 'hast'
import mammoth from 'mammoth'
import type { Limits } from '../bounds.js'
import { harmlessHtml } from './harmless-html.js'
import { type HtmlBlock, htmlBlocks } from './html-blocks.js'
import { wordParts } from './word-parts.js'

/** A Word document as mammoth reads it: a page in which nothing is executed or loaded, and its blocks in order. */
export type SecondReading = { page: Root; blocks: HtmlBlock[] }

/**
 * Reads a Word document with mammoth, which knows nothing of our reader. Null where mammoth cannot read it, and so says
 * nothing of it. Throws `UnreadableInput` for what is no Word document within the limits.
 */
export async function readWithMammoth(
  bytes: Uint8Array,
  path: string,
  limits: Limits,
): Promise<SecondReading | null> {
  const buffer = await wordParts(bytes, path, limits)
  let html: string
  try {
    const options = { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) }
    html = (await mammoth.convertToHtml({ buffer }, options)).value
  } catch {
    return null
  }
  const page = harmlessHtml(html)
  return { page, blocks: htmlBlocks(page) }
}
