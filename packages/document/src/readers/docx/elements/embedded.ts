import type { Reading, Reference } from '../reading.js'
import type { ElementHandler } from '../xml/walk.js'
import { type Handlers, passedOver, seenThrough } from './handler.js'

/** What a document shows or holds of other parts, by their relationships. */
export const embedded: Handlers = {
  'w:altChunk': outside('chunk'),
  'w:altChunkPr': passedOver,
  'w:subDoc': outside('object'),
  // An object of another program (ISO/IEC 29500-1 §17.3.3.19); its picture is beside it.
  'o:OLEObject': {
    open(reading, { attribute }) {
      add(reading, 'object', attribute('r:id'), attribute('ProgID') ?? '')
    },
  },
  'o:FieldCodes': passedOver,
  'o:LinkType': passedOver,
  'o:LockedField': passedOver,
  'w:objectEmbed': {
    open(reading, { attribute }) {
      add(reading, 'object', attribute('r:id'), attribute('w:progId') ?? '')
    },
  },
  'w:control': {
    open(reading, { attribute }) {
      add(reading, 'object', attribute('r:id'), attribute('w:name') ?? '')
    },
  },
  'c:chart': outside('chart'),
  'cx:chart': outside('chart'),
  'dgm:relIds': {
    open(reading, { attribute }) {
      add(reading, 'diagram', attribute('r:dm'), '')
    },
  },
  'w:movie': seenThrough,
}

function outside(kind: Reference['kind']): ElementHandler<Reading> {
  return { open: (reading, { attribute }) => add(reading, kind, attribute('r:id'), '') }
}

function add(reading: Reading, kind: Reference['kind'], id: string | undefined, name: string): void {
  const { paragraph, places, references } = reading
  const place = paragraph?.place ?? places.paragraph()
  references.push({ kind, relationshipId: id ?? '', name, place })
}
