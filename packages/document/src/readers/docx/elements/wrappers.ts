import { enter, leave, within } from '../tree/contexts.js'
import { type Handlers, passedOver, seenThrough } from './handler.js'

/** Elements that stand around others and change nothing of what is read. */
export const wrappers: Handlers = {
  'w:document': seenThrough,
  'w:body': seenThrough,
  'w:hdr': seenThrough,
  'w:ftr': seenThrough,
  'w:footnotes': seenThrough,
  'w:footnote': seenThrough,
  'w:endnotes': seenThrough,
  'w:endnote': seenThrough,
  'w:comments': seenThrough,
  'w:glossaryDocument': seenThrough,
  'w:docParts': seenThrough,
  'w:docPart': seenThrough,
  'w:docPartBody': seenThrough,
  'w:comment': {
    open(reading, { attribute }) {
      enter(reading, { treatment: 'read', author: attribute('w:author') ?? null })
    },
    close: leave,
  },
  // §17.5.1: what a word or paragraph means to a program.
  'w:smartTag': seenThrough,
  'w:smartTagPr': passedOver,
  'w:customXml': seenThrough,
  'w:customXmlPr': passedOver,
  'w:dir': seenThrough,
  'w:bdo': seenThrough,
  // §17.3.3.25: the guide is small text above the base.
  'w:ruby': seenThrough,
  'w:rubyPr': passedOver,
  'w:rubyBase': seenThrough,
  'w:rt': {
    open: reading => enter(reading, within(reading, 'unsupported', undefined)),
    close: leave,
  },
}
