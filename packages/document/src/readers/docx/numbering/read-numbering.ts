import { type Fonts, fontsFrom, noFonts, type ThemeFonts } from '../styles/fonts.js'
import { countedNumber, isOn, wholeNumber } from '../xml/numbers.js'
import type { XmlElement, XmlSource } from '../xml/read-xml.js'
import { type ElementHandler, type ElementHandlers, walk } from '../xml/walk.js'

/** A level of a list as `numbering.xml` states it (ISO/IEC 29500-1 §17.9.6). */
export type Level = {
  start: number
  format: string
  /** What is shown: `%1.%2`, a bullet, words. */
  text: string
  fonts: Fonts
  /** A picture is shown in the place of a text. */
  isPicture: boolean
  /** All numbers are shown in decimal. */
  isLegal: boolean
  /** Starts anew after an item of this level (from 1) or a higher one; 0 is never. Null is the level above. */
  restartAfter: number | null
  paragraphStyle: string | null
}
export type AbstractList = {
  levels: Map<number, Level>
  /** The numbering style that holds the levels in its place. */
  styleLink: string | null
}
/** A list: the levels that it uses, and what it says in the place of some. */
export type ListInstance = { abstractId: string; starts: Map<number, number>; levels: Map<number, Level> }

/** `numbering.xml` by the ids in it. */
export type Numbering = {
  abstract: Map<string, AbstractList>
  instances: Map<number, ListInstance>
  /** Numbers that are none, or out of their range. */
  doubts: string[]
}

type Reading = Numbering & {
  themeFonts: ThemeFonts
  list: AbstractList | null
  instance: ListInstance | null
  level: Level | null
  overridden: number | null
}

/** Reads `numbering.xml`; null stands for a part that is not there. */
export function readNumbering(xml: string | null, source: XmlSource, themeFonts: ThemeFonts): Numbering {
  const numbering: Numbering = { abstract: new Map(), instances: new Map(), doubts: [] }
  const reading = { ...numbering, themeFonts, list: null, instance: null, level: null, overridden: null }
  if (xml !== null) walk(xml, source, handlers, reading)
  return numbering
}

const mostStart = 2 ** 31 - 1
// It is shown at each item. Word takes some dozens of characters.
const mostText = 256

const ofLevel = (
  set: (level: Level, element: XmlElement, reading: Reading) => void,
): ElementHandler<Reading> => ({
  open(reading, element) {
    if (reading.level) set(reading.level, element, reading)
  },
})
const passedOver: ElementHandler<Reading> = { isPassedOver: true }

const handlers: ElementHandlers<Reading> = new Map<string, ElementHandler<Reading>>([
  ['w:rPrChange', passedOver],
  ['w:pPrChange', passedOver],
  ['w:numPicBullet', passedOver],
  [
    'w:abstractNum',
    {
      open(reading, { attribute }) {
        reading.list = { levels: new Map(), styleLink: null }
        reading.abstract.set(attribute('w:abstractNumId') ?? '', reading.list)
      },
      close(reading) {
        reading.list = null
      },
    },
  ],
  [
    'w:numStyleLink',
    {
      open({ list }, { attribute }) {
        if (list) list.styleLink = attribute('w:val') ?? null
      },
    },
  ],
  [
    'w:num',
    {
      open(reading, { attribute }) {
        const id = wholeNumber(attribute('w:numId'), 0, mostStart)
        reading.instance = { abstractId: '', starts: new Map(), levels: new Map() }
        if (id !== null) reading.instances.set(id, reading.instance)
      },
      close(reading) {
        reading.instance = null
      },
    },
  ],
  [
    'w:abstractNumId',
    {
      open({ instance }, { attribute }) {
        if (instance) instance.abstractId = attribute('w:val') ?? ''
      },
    },
  ],
  [
    'w:lvlOverride',
    {
      open(reading, { attribute }) {
        reading.overridden = wholeNumber(attribute('w:ilvl'), 0, 8)
      },
    },
  ],
  [
    'w:startOverride',
    {
      open({ instance, overridden }, { attribute }) {
        const start = wholeNumber(attribute('w:val'), 0, mostStart)
        if (instance && overridden !== null && start !== null) instance.starts.set(overridden, start)
      },
    },
  ],
  [
    'w:lvl',
    {
      open(reading, { attribute }) {
        const level: Level = {
          // §17.9.25: a level that states no start begins at 0.
          start: 0,
          format: 'decimal',
          text: '',
          fonts: noFonts,
          isPicture: false,
          isLegal: false,
          restartAfter: null,
          paragraphStyle: null,
        }
        const number = wholeNumber(attribute('w:ilvl'), 0, 8)
        const levels = reading.list?.levels ?? reading.instance?.levels
        if (number !== null) levels?.set(number, level)
        reading.level = level
      },
      close(reading) {
        reading.level = null
      },
    },
  ],
  [
    'w:start',
    ofLevel((level, element, { doubts }) => {
      level.start = countedNumber(element, [0, mostStart], doubt => void doubts.push(doubt)) ?? 1
    }),
  ],
  [
    'w:numFmt',
    ofLevel((level, { attribute }) => {
      level.format = attribute('w:val') ?? 'decimal'
    }),
  ],
  [
    'w:lvlText',
    ofLevel((level, { attribute }) => {
      level.text = (attribute('w:val') ?? '').slice(0, mostText)
    }),
  ],
  [
    'w:lvlPicBulletId',
    ofLevel(level => {
      level.isPicture = true
    }),
  ],
  [
    'w:isLgl',
    ofLevel((level, { attribute }) => {
      level.isLegal = isOn(attribute('w:val'))
    }),
  ],
  [
    'w:lvlRestart',
    ofLevel((level, { attribute }) => {
      level.restartAfter = wholeNumber(attribute('w:val'), 0, 9)
    }),
  ],
  [
    'w:pStyle',
    ofLevel((level, { attribute }) => {
      level.paragraphStyle = attribute('w:val') ?? null
    }),
  ],
  [
    'w:rFonts',
    ofLevel((level, element, { themeFonts }) => {
      level.fonts = fontsFrom(element, themeFonts)
    }),
  ],
])
