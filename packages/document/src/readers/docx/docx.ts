import { assertSize } from '../../bounds.js'
import type { ReaderNote } from '../../doubtful-characters.js'
import type { ReadDocument } from '../reader.js'
import { readTypedLists } from '../typed-lists.js'
import { besideAsides } from './beside.js'
import { documentContext } from './document-context.js'
import { openPackage } from './open-package.js'
import { findMainPart, partsBeside } from './package/find-parts.js'
import { relationshipFinder } from './package/relationships.js'
import { readPart } from './read-part.js'
import type { DocumentContext } from './reading.js'
import { boundDataAsides } from './references/bound-data.js'
import { readGlossary } from './references/glossary.js'
import { readReferences } from './references/read-references.js'

/**
 * Reads a Word document (.docx, ISO/IEC 29500, transitional or strict) into the document tree. The package is opened
 * once, and each part is read in one pass, which gives the tree with its places and an account of all text that is
 * not in the tree. Throws `UnreadableInput` for what is no Word document, and past the limits.
 */
export const readDocx: ReadDocument = (bytes, path, limits) => {
  assertSize(bytes.byteLength, limits.documentBytes, path)
  const pack = openPackage(bytes, path, limits)
  const main = findMainPart(pack)
  const document = documentContext(pack, main)
  const body = readPart(
    { xml: main.xml, name: null, beside: null, relationship: relationshipFinder(() => main.relationships) },
    document,
  )
  // In a document without heading styles a number starts a heading, as in a text file.
  const loneNumber = body.hasHeadings ? 'item' : 'heading'
  const { children, notes } = readTypedLists(body.story.flow, { loneNumber })
  return {
    root: { type: 'root', children },
    notes: [...doubtNotes(document), ...body.notes, ...notes],
    asides: [
      ...body.asides,
      ...readReferences(pack, body),
      ...partsBeside(main.relationships).flatMap(part => besideAsides(part, pack, document)),
      ...boundDataAsides(pack, main.relationships, body.bindings),
      ...readGlossary(pack, main.relationships),
    ],
  }
}

/** Numbers of the styles and lists that are none: they stand at no place of the page. */
function doubtNotes({ doubts }: DocumentContext): ReaderNote[] {
  return doubts.map(detail => ({ kind: 'number-out-of-range', detail, place: null }))
}
