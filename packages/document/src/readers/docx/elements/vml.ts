import type { Reading } from '../reading.js'
import { addAside, endAside } from '../tree/add-text.js'
import { isRead, treatmentHere } from '../tree/contexts.js'
import type { ElementHandler } from '../xml/walk.js'
import { describe, drawing } from './drawings.js'
import { type Handlers, passedOver, seenThrough } from './handler.js'

const shape: ElementHandler<Reading> = {
  open(reading, { attribute }) {
    describe(reading, attribute('alt'), true)
  },
}

/** Drawings of the older kind, in VML (ISO/IEC 29500-4 §19). */
export const vml: Handlers = {
  'w:pict': drawing,
  'w:object': drawing,
  'v:shapetype': passedOver,
  'v:group': shape,
  'v:shape': shape,
  'v:rect': shape,
  'v:roundrect': shape,
  'v:oval': shape,
  'v:line': shape,
  'v:polyline': shape,
  'v:arc': shape,
  'v:curve': shape,
  'v:image': shape,
  'v:textbox': seenThrough,
  // §19.1.2.23: WordArt, letters that are drawn.
  'v:textpath': {
    open(reading, { attribute }) {
      const words = attribute('string')?.trim() ?? ''
      if (words === '') return
      const treatment = treatmentHere(reading)
      for (const alternative of reading.alternatives) alternative.chosen += words
      endAside(reading)
      addAside(reading, isRead(treatment) ? 'drawing' : treatment, words)
      endAside(reading)
    },
  },
}
