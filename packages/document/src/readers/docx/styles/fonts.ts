import type { XmlElement } from '../xml/read-xml.js'

/** The fonts of a run: for ASCII characters, and for all others. Null where nothing states one. */
export type Fonts = { ascii: string | null; other: string | null }

export const noFonts: Fonts = { ascii: null, other: null }

/** The font of a theme by what asks for it, `major` or `minor`; null where the theme has none. */
export type ThemeFonts = (scheme: string) => string | null

/** The fonts that a `w:rFonts` states, by the theme or by name (ISO/IEC 29500-1 §17.3.2.26). */
export function fontsFrom({ attribute }: XmlElement, themeFonts: ThemeFonts): Fonts {
  const font = (name: string): string | null => {
    const themed = attribute(`w:${name}Theme`)
    return (themed && themeFonts(themed.slice(0, 5))) || attribute(`w:${name}`) || null
  }
  return { ascii: font('ascii'), other: font('hAnsi') }
}
