import { assertSize } from '../../bounds.js'
import type { ReaderNote } from '../../doubtful-characters.js'
import type { ReadDocument } from '../reader.js'
import { asidesOfBody, asidesOfPart } from './asides.js'
import { flowOf } from './flow.js'
import { readWordTree } from './mammoth-tree.js'
import { openPackage } from './open-package.js'
import { findParts } from './parts.js'
import { readStyles } from './styles.js'
import { type Survey, surveyPart } from './survey.js'
import { fillEmptyFallbacks } from './text-boxes.js'
import { readXml } from './xml-events.js'

/**
 * Reads a Word document (.docx, ISO/IEC 29500) into the document tree. mammoth makes the tree; a second pass over
 * the same XML gives each paragraph its place, spells symbol fonts, and accounts for all text that is not in the
 * tree. Throws `UnreadableInput` for what is no Word document, and past the limits.
 */
export const readDocx: ReadDocument = async (bytes, path, limits) => {
  assertSize(bytes.byteLength, limits.documentBytes, path)
  const pack = await openPackage(bytes, path, limits)
  const parts = findParts(pack, path, limits)
  // The tree's reader takes the numbering too: what it may not hold is told here.
  if (parts.numbering !== null) readXml(parts.numbering, path, 'numbering', limits, ignore)
  const styles = readStyles(parts.styles, parts.theme, path, limits)
  const document = fillEmptyFallbacks(parts.document, path, limits)
  const survey = surveyPart(document, null, styles, path, limits)
  const tree = await readWordTree({ ...parts, document: survey.xml }, path, limits)
  const { children, taken, notes } = flowOf(tree, survey, styles)
  const beside = parts.beside.flatMap(({ name, kind, xml }) =>
    asidesOfPart(surveyPart(xml, name, styles, path, limits), kind),
  )
  return {
    root: { type: 'root', children },
    notes: [...notes, ...insertions(survey), ...unknownSigns(survey)],
    asides: [...asidesOfBody(survey, taken), ...beside],
  }
}

const ignore = { open() {}, close() {}, text() {} }

/** Tracked insertions are read as if accepted, and that is said. */
function insertions({ paragraphs }: Survey): ReaderNote[] {
  return paragraphs.flatMap(({ pieces, place }) => {
    const inserted = pieces.filter(({ treatment }) => treatment === 'inserted')
    const text = inserted.map(piece => piece.text).join('')
    if (text.trim() === '') return []
    return [{ kind: 'tracked-insertion', detail: text.trim(), author: inserted[0]?.author ?? null, place }]
  })
}

function unknownSigns({ paragraphs }: Survey): ReaderNote[] {
  return paragraphs.flatMap(({ symbols, place }) =>
    symbols
      .filter(({ character }) => character === null)
      .map(({ font, code }): ReaderNote => {
        const shown = Number.isNaN(code) ? '?' : code.toString(16).toUpperCase().padStart(4, '0')
        return { kind: 'unknown-sign', detail: `${shown} of ${font}`, author: null, place }
      }),
  )
}
