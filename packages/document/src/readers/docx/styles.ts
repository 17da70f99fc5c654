import type { Limits } from '../../bounds.js'
import { readXml } from './xml-events.js'

/** The fonts of a run: for ASCII characters, and for all others. Null where nothing states one. */
export type Fonts = { ascii: string | null; other: string | null }

/** What the styles of a document state; a style inherits from the one it is based on. */
export type StyleSheet = {
  fontsOf(styleId: string | null): Fonts
  isHidden(styleId: string | null): boolean | null
  /** 1 for the outermost headings, or null. */
  headingDepthOf(styleId: string | null): number | null
  nameOf(styleId: string | null): string | null
  themeFonts: ReadonlyMap<string, string>
  defaults: Fonts
}

type Style = {
  name: string
  basedOn: string | null
  fonts: Fonts
  isHidden: boolean | null
  outlineLevel: number | null
}

const noFonts: Fonts = { ascii: null, other: null }

/** Reads `styles.xml` and the theme's fonts. Null stands for a part that is not there. */
export function readStyles(
  styles: string | null,
  theme: string | null,
  path: string,
  limits: Limits,
): StyleSheet {
  const themeFonts = theme === null ? new Map<string, string>() : readThemeFonts(theme, path, limits)
  const byId = new Map<string, Style>()
  let defaults: Fonts = noFonts
  if (styles !== null) {
    let current: Style | null = null
    readXml(styles, path, 'styles', limits, {
      open({ name, attribute }) {
        const value = attribute('w:val')
        if (name === 'w:style') {
          current = { name: '', basedOn: null, fonts: noFonts, isHidden: null, outlineLevel: null }
          byId.set(attribute('w:styleId') ?? '', current)
        } else if (name === 'w:rFonts') {
          const fonts = fontsFrom(attribute, themeFonts)
          if (current) current.fonts = fonts
          else defaults = fonts
        } else if (current) {
          if (name === 'w:name') current.name = value ?? ''
          if (name === 'w:basedOn') current.basedOn = value ?? null
          if (name === 'w:vanish') current.isHidden = isOn(value)
          if (name === 'w:outlineLvl') current.outlineLevel = Number(value)
        }
      },
      close(name) {
        if (name === 'w:style') current = null
      },
      text() {},
    })
  }

  /** The first answer on the way up from a style. A circle of styles ends where it began. */
  function inherited<T>(styleId: string | null, ask: (style: Style) => T | null): T | null {
    const seen = new Set<string>()
    for (let id = styleId; id !== null && !seen.has(id); ) {
      seen.add(id)
      const style = byId.get(id)
      const answer = style ? ask(style) : null
      if (answer !== null) return answer
      id = style?.basedOn ?? null
    }
    return null
  }

  return {
    fontsOf: id => ({
      ascii: inherited(id, style => style.fonts.ascii),
      other: inherited(id, style => style.fonts.other),
    }),
    isHidden: id => inherited(id, style => style.isHidden),
    headingDepthOf: id => inherited(id, depthOf),
    nameOf: id => (id === null ? null : (byId.get(id)?.name ?? null)),
    themeFonts,
    defaults,
  }
}

const headingName = /^(?:heading|titre) ([1-9])$/i

// Word writes the names of its own styles in English whatever its language; level 9 is body text.
function depthOf({ name, outlineLevel }: Style): number | null {
  const named = headingName.exec(name)?.[1]
  if (named) return Number(named)
  if (/^(?:title|titre)$/i.test(name)) return 1
  return outlineLevel !== null && outlineLevel >= 0 && outlineLevel < 9 ? outlineLevel + 1 : null
}

/** The fonts that a `w:rFonts` states, by name or by the theme (ISO/IEC 29500-1 §17.3.2.26). */
export function fontsFrom(
  attribute: (name: string) => string | undefined,
  themeFonts: ReadonlyMap<string, string>,
): Fonts {
  const font = (name: string): string | null => {
    const themed = attribute(`w:${name}Theme`)
    return (themed && themeFonts.get(themed.slice(0, 5))) || attribute(`w:${name}`) || null
  }
  return { ascii: font('ascii'), other: font('hAnsi') }
}

/** Whether a toggle property is on (ISO/IEC 29500-1 §17.17.4). */
export function isOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false' && value !== 'off'
}

function readThemeFonts(theme: string, path: string, limits: Limits): Map<string, string> {
  const fonts = new Map<string, string>()
  let scheme: 'major' | 'minor' | null = null
  readXml(theme, path, 'theme', limits, {
    open({ name, attribute }) {
      if (name === 'a:majorFont') scheme = 'major'
      if (name === 'a:minorFont') scheme = 'minor'
      const typeface = attribute('typeface')
      if (name === 'a:latin' && scheme && typeface) fonts.set(scheme, typeface)
    },
    close(name) {
      if (name === 'a:majorFont' || name === 'a:minorFont') scheme = null
    },
    text() {},
  })
  return fonts
}
