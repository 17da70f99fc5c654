import type { Reading, Treatment } from '../reading.js'
import { enter, leave, within } from '../tree/contexts.js'
import { leaveRowOut } from '../tree/tables.js'
import type { ElementHandler } from '../xml/walk.js'
import type { Handlers } from './handler.js'

/** Tracked changes, read as if accepted (ISO/IEC 29500-1 §17.13.5). */
export const trackedChanges: Handlers = {
  'w:ins': inserted(),
  'w:moveTo': inserted(),
  'w:del': removed('deleted'),
  'w:moveFrom': removed('moved'),
  'w:cellDel': {
    open(reading, { attribute }) {
      reading.context = within(reading, 'deleted', attribute('w:author'))
    },
  },
}

function inserted(): ElementHandler<Reading> {
  return {
    open(reading, { attribute }, parent) {
      const isAround = parent !== 'w:rPr' && parent !== 'w:trPr' && reading.context.treatment === 'read'
      enter(reading, isAround ? within(reading, 'inserted', attribute('w:author')) : reading.context)
    },
    close: leave,
  }
}

function removed(treatment: Extract<Treatment, 'deleted' | 'moved'>): ElementHandler<Reading> {
  return {
    open(reading, { attribute }, parent) {
      const author = attribute('w:author')
      // Among the properties of a row it is the row that was deleted, among those of a mark the end of a paragraph.
      if (parent === 'w:trPr') leaveRowOut(reading, 'deleted', author)
      if (parent === 'w:rPr' && reading.propertiesOf === 'mark' && reading.paragraph)
        reading.paragraph.isJoined = true
      enter(reading, within(reading, treatment, author))
    },
    close: leave,
  }
}
