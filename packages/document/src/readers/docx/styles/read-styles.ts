import { countedNumber, isOn, ranges } from '../xml/numbers.js'
import type { XmlElement, XmlSource } from '../xml/read-xml.js'
import { type ElementHandler, type ElementHandlers, walk } from '../xml/walk.js'
import { type Fonts, fontsFrom, noFonts, type ThemeFonts } from './fonts.js'

/** The number and level of automatic numbering that a paragraph or style states; number 0 takes it away. */
export type NumberingReference = { numId: number | null; level: number | null }

/** A style as it stands in `styles.xml`. Null is what it does not state. */
export type Style = {
  name: string
  basedOn: string | null
  fonts: Fonts
  isHidden: boolean | null
  isStruck: boolean | null
  isBold: boolean | null
  outlineLevel: number | null
  numbering: NumberingReference
}
export type Styles = {
  byId: Map<string, Style>
  /** The style of paragraphs that name none. */
  defaultParagraph: string | null
  defaultFonts: Fonts
  /** Numbers that are none, or out of their range. */
  doubts: string[]
}

type Reading = Styles & { current: Style | null; themeFonts: ThemeFonts }

/** Reads `styles.xml`; null stands for a part that is not there. */
export function readStyles(xml: string | null, source: XmlSource, themeFonts: ThemeFonts): Styles {
  const byId = new Map<string, Style>()
  const styles = { byId, defaultParagraph: null, defaultFonts: noFonts, doubts: [] }
  const reading: Reading = { ...styles, current: null, themeFonts }
  if (xml !== null) walk(xml, source, handlers, reading)
  return reading
}

const property = (set: (style: Style, value: string | undefined) => void): ElementHandler<Reading> => ({
  open({ current }, { attribute }) {
    if (current) set(current, attribute('w:val'))
  },
})
const ofStyle = (
  set: (style: Style, element: XmlElement, doubt: (doubt: string) => void) => void,
): ElementHandler<Reading> => ({
  open({ current, doubts }, element) {
    if (current) set(current, element, doubt => void doubts.push(doubt))
  },
})
const passedOver: ElementHandler<Reading> = { isPassedOver: true }

const handlers: ElementHandlers<Reading> = new Map<string, ElementHandler<Reading>>([
  ['w:latentStyles', passedOver],
  // What holds in some cells of a table alone.
  ['w:tblStylePr', passedOver],
  ['w:rPrChange', passedOver],
  ['w:pPrChange', passedOver],
  [
    'w:style',
    {
      open(reading, { attribute }) {
        const id = attribute('w:styleId') ?? ''
        reading.current = {
          name: '',
          basedOn: null,
          fonts: noFonts,
          isHidden: null,
          isStruck: null,
          isBold: null,
          outlineLevel: null,
          numbering: { numId: null, level: null },
        }
        reading.byId.set(id, reading.current)
        const isDefault = attribute('w:default')
        if (attribute('w:type') === 'paragraph' && isDefault !== undefined && isOn(isDefault))
          reading.defaultParagraph = id
      },
      close(reading) {
        reading.current = null
      },
    },
  ],
  [
    'w:rFonts',
    {
      open(reading, element) {
        const fonts = fontsFrom(element, reading.themeFonts)
        if (reading.current) reading.current.fonts = fonts
        else reading.defaultFonts = fonts
      },
    },
  ],
  ['w:name', property((style, value) => Object.assign(style, { name: value ?? '' }))],
  ['w:basedOn', property((style, value) => Object.assign(style, { basedOn: value ?? null }))],
  ['w:vanish', property((style, value) => Object.assign(style, { isHidden: isOn(value) }))],
  ['w:b', property((style, value) => Object.assign(style, { isBold: isOn(value) }))],
  ['w:strike', property((style, value) => Object.assign(style, { isStruck: isOn(value) }))],
  [
    'w:dstrike',
    property((style, value) => Object.assign(style, { isStruck: isOn(value) || style.isStruck })),
  ],
  [
    'w:outlineLvl',
    ofStyle((style, element, doubt) => {
      style.outlineLevel = countedNumber(element, ranges.outlineLevel, doubt)
    }),
  ],
  [
    'w:numId',
    ofStyle((style, element, doubt) => {
      style.numbering.numId = countedNumber(element, ranges.id, doubt)
    }),
  ],
  [
    'w:ilvl',
    ofStyle((style, element, doubt) => {
      style.numbering.level = countedNumber(element, ranges.listLevel, doubt)
    }),
  ],
])
