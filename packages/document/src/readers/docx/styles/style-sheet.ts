import { type Fonts, noFonts } from './fonts.js'
import type { NumberingReference, Style, Styles } from './read-styles.js'

/** What a style comes to with all that it inherits from the styles that it is based on. */
export type ResolvedStyle = {
  id: string | null
  name: string | null
  fonts: Fonts
  isHidden: boolean
  isStruck: boolean
  isBold: boolean
  /** 1 for the outermost headings, or null. */
  headingDepth: number | null
  /** Its paragraphs are those of a table of contents. */
  isOfContents: boolean
  numbering: NumberingReference
}

/** The styles of a document by their ids. Null is a text that names no style. */
export type StyleSheet = {
  defaultFonts: Fonts
  paragraph(styleId: string | null): ResolvedStyle
  run(styleId: string | null): ResolvedStyle
}

const plain: ResolvedStyle = {
  id: null,
  name: null,
  fonts: noFonts,
  isHidden: false,
  isStruck: false,
  isBold: false,
  headingDepth: null,
  isOfContents: false,
  numbering: { numId: null, level: null },
}

/** Makes the style sheet of a document: each style is resolved when it is first asked for. */
export function styleSheetOf(styles: Styles): StyleSheet {
  const resolved = new Map<string, ResolvedStyle>()
  const resolve = (id: string): ResolvedStyle => {
    const known = resolved.get(id)
    if (known) return known
    const style = resolveStyle(id, styles)
    resolved.set(id, style)
    return style
  }
  return {
    defaultFonts: styles.defaultFonts,
    paragraph(styleId) {
      const id = styleId ?? styles.defaultParagraph
      return id === null ? plain : resolve(id)
    },
    run: styleId => (styleId === null ? plain : resolve(styleId)),
  }
}

function resolveStyle(id: string, styles: Styles): ResolvedStyle {
  const line = lineageOf(id, styles)
  const first = <T>(ask: (style: Style) => T | null): T | null => {
    for (const style of line) {
      const answer = ask(style)
      if (answer !== null) return answer
    }
    return null
  }
  return {
    id,
    name: line[0]?.name ?? null,
    fonts: { ascii: first(style => style.fonts.ascii), other: first(style => style.fonts.other) },
    isHidden: first(style => style.isHidden) ?? false,
    isStruck: first(style => style.isStruck) ?? false,
    isBold: first(style => style.isBold) ?? false,
    // A style that the document names and does not hold can be told by its id alone.
    headingDepth: line.length === 0 ? depthOfName(id) : first(depthOf),
    isOfContents: tableOfContents.test(line[0]?.name ?? ''),
    numbering: { numId: first(style => style.numbering.numId), level: first(style => style.numbering.level) },
  }
}

/** A style and those that it is based on. A circle of styles ends where it began. */
function lineageOf(id: string, { byId }: Styles): Style[] {
  const seen = new Set<string>()
  const line: Style[] = []
  for (let at: string | null = id; at !== null && !seen.has(at); ) {
    seen.add(at)
    const style = byId.get(at)
    if (style) line.push(style)
    at = style?.basedOn ?? null
  }
  return line
}

// Word writes the names of its own styles in English whatever its language; level 9 is body text.
function depthOf({ name, outlineLevel }: Style): number | null {
  return depthOfName(name) ?? (outlineLevel !== null && outlineLevel < 9 ? outlineLevel + 1 : null)
}

const tableOfContents = /^(?:toc \d|toc heading|table of contents)/i

const headingName = /^(?:heading|titre) ?([1-9])$/i

function depthOfName(name: string): number | null {
  const level = headingName.exec(name)?.[1]
  if (level) return Number(level)
  return /^(?:title|titre)$/i.test(name) ? 1 : null
}
