import type { XmlSource } from '../xml/read-xml.js'
import { type ElementHandler, type ElementHandlers, walk } from '../xml/walk.js'
import type { ThemeFonts } from './fonts.js'

type Reading = { fonts: Map<string, string>; scheme: 'major' | 'minor' | null }

/**
 * The Latin fonts of a theme (ISO/IEC 29500-1 §20.1.4.1). The part is read when the first run asks for a font of
 * it: most documents have a theme, and few use its fonts.
 */
export function themeFonts(read: () => string | null, source: XmlSource): ThemeFonts {
  let reading: Reading | null = null
  return scheme => {
    if (reading === null) {
      reading = { fonts: new Map(), scheme: null }
      const xml = read()
      if (xml !== null) walk(xml, source, handlers, reading)
    }
    return reading.fonts.get(scheme) ?? null
  }
}

const inScheme = (scheme: 'major' | 'minor') => ({
  open(reading: Reading) {
    reading.scheme = scheme
  },
  close(reading: Reading) {
    reading.scheme = null
  },
})

const handlers: ElementHandlers<Reading> = new Map<string, ElementHandler<Reading>>([
  ['a:majorFont', inScheme('major')],
  ['a:minorFont', inScheme('minor')],
  [
    'a:latin',
    {
      open({ fonts, scheme }, { attribute }) {
        const typeface = attribute('typeface')
        if (scheme !== null && typeface) fonts.set(scheme, typeface)
      },
    },
  ],
])
