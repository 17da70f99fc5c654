import { strToU8, zipSync } from 'fflate'
import type { Limits } from '../bounds.js'
import { openPackage } from '../readers/docx/open-package.js'

// What mammoth looks at beside the pictures: the package's own lists of parts, and the parts of a text document.
const xmlPart = /(?:^\[Content_Types\]\.xml|\.rels|^[^/]+\/(?:[^/]+\/)*[^/]+\.xml)$/i

/**
 * The package of a Word document without all that is not XML, packed anew: nothing that the limits do not admit is
 * unpacked, and no picture or embedded file is in it. Throws `UnreadableInput`.
 */
export async function wordParts(bytes: Uint8Array, path: string, limits: Limits): Promise<Buffer> {
  const { names, text } = await openPackage(bytes, path, limits)
  const parts: Record<string, Uint8Array> = {}
  for (const name of names.filter(name => xmlPart.test(name))) {
    const xml = text(name)
    if (xml !== null) parts[name] = strToU8(xml)
  }
  const archive = zipSync(parts, { level: 0 })
  return Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength)
}
