import { passed, passedText } from './elements/alternatives.js'
import { endFields } from './elements/fields.js'
import { elements } from './elements/index.js'
import { createListCounters } from './numbering/list-counters.js'
import type { BesideKind } from './package/find-parts.js'
import type { DocumentContext, Reading } from './reading.js'
import { addAside } from './tree/add-text.js'
import { isRead, treatmentHere } from './tree/contexts.js'
import { finishPending } from './tree/finish-paragraph.js'
import { createPlaces } from './tree/places.js'
import { type Unknown, walk } from './xml/walk.js'

/** A part with text: its XML, its name in places (null for the body), and what its paragraphs are. */
export type TextPart = {
  xml: string
  name: string | null
  beside: BesideKind | null
  relationship: Reading['relationship']
}

/**
 * Reads a part in one pass: its tree, all of its text that is not in the tree, and what was noticed. A field that begins
 * and never ends would take the rest of the part for its code; such a part is damaged, and is read again without it.
 */
export function readPart(part: TextPart, document: DocumentContext): Reading {
  const reading = readOnce(part, document, new Set())
  return reading.unended.length === 0 ? reading : readOnce(part, document, new Set(reading.unended))
}

function readOnce(part: TextPart, document: DocumentContext, endless: ReadonlySet<number>): Reading {
  const reading = startReading(part, document, endless)
  const { path, limits } = document
  walk(part.xml, { path, limits, part: part.name ?? 'document' }, elements, reading, unknown)
  endFields(reading, 0)
  finishPending(reading)
  return reading
}

function startReading(
  { name, beside, relationship }: TextPart,
  document: DocumentContext,
  endless: ReadonlySet<number>,
): Reading {
  return {
    document,
    part: name,
    beside,
    relationship,
    places: createPlaces(name),
    counters: createListCounters(),
    context: { treatment: 'read', author: null },
    contexts: [],
    unknown: 0,
    propertiesOf: null,
    story: { flow: [], pending: null },
    stories: [],
    paragraph: null,
    paragraphs: [],
    run: null,
    runs: [],
    table: null,
    tables: [],
    fields: [],
    fieldCount: 0,
    endless,
    unended: [],
    outerFields: [],
    controls: [],
    drawings: [],
    alternatives: [],
    hasHeadings: false,
    references: [],
    bindings: [],
    asides: [],
    notes: [],
  }
}

const unknown: Unknown<Reading> = {
  open(reading) {
    reading.unknown += 1
  },
  close(reading) {
    reading.unknown -= 1
  },
  // White space between elements is that of the file.
  text(reading, text) {
    if (text.trim() === '') return
    const treatment = treatmentHere(reading)
    addAside(reading, isRead(treatment) ? 'unsupported' : treatment, text)
  },
  passed,
  passedText,
}
