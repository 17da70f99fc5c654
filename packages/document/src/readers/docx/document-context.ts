import type { Limits } from '../../bounds.js'
import { listsOf } from './numbering/lists.js'
import { readNumbering } from './numbering/read-numbering.js'
import type { WordPackage } from './open-package.js'
import type { MainPart } from './package/find-parts.js'
import type { DocumentContext } from './reading.js'
import type { ThemeFonts } from './styles/fonts.js'
import { readStyles } from './styles/read-styles.js'
import { styleSheetOf } from './styles/style-sheet.js'
import { themeFonts } from './styles/theme-fonts.js'

/** What was read last, and the bytes that it was read from, as they were packed. */
type Kept = { packed: (Buffer | null)[]; limits: Limits; context: DocumentContext }

let kept: Kept | null = null

/** A larger document is not held for the sake of the next one. */
const mostBytesKept = 1024 * 1024

/**
 * What holds in all parts: the styles, lists and fonts that the main part names. The fiches of a nomenclature are made
 * from one form, so that those parts are mostly the bytes of the document before, and are not read again.
 */
export function documentContext(pack: WordPackage, { relationships }: MainPart): DocumentContext {
  const names = ['styles', 'numbering', 'theme'].map(
    type => relationships.find(each => each.type === type && !each.isExternal)?.target ?? null,
  )
  const packed = names.map(name => (name === null ? null : pack.packed(name)))
  if (kept !== null && isSame(kept, packed, pack.limits))
    return { ...kept.context, path: pack.path, themeFonts: fontsOf(pack, names[2]) }
  const context = readContext(pack, names)
  kept = pack.byteLength > mostBytesKept ? null : { packed, limits: pack.limits, context }
  return context
}

function isSame(last: Kept, packed: (Buffer | null)[], limits: Limits): boolean {
  const { wordPartBytes, wordDepth, wordElements } = limits
  return (
    last.limits.wordPartBytes === wordPartBytes &&
    last.limits.wordDepth === wordDepth &&
    last.limits.wordElements === wordElements &&
    packed.every((bytes, index) => {
      const other = last.packed[index] ?? null
      return bytes === null || other === null ? bytes === other : bytes.equals(other)
    })
  )
}

function readContext(
  pack: WordPackage,
  [styleName, listName, themeName]: (string | null)[],
): DocumentContext {
  const { path, limits } = pack
  const text = (name: string | null | undefined) => (name ? pack.text(name) : null)
  const fonts = fontsOf(pack, themeName)
  const styles = readStyles(text(styleName), { path, limits, part: 'styles' }, fonts)
  const sheet = styleSheetOf(styles)
  const numbering = readNumbering(text(listName), { path, limits, part: 'numbering' }, fonts)
  const doubts = [...styles.doubts, ...numbering.doubts]
  return { path, limits, styles: sheet, lists: listsOf(numbering, styles, sheet), themeFonts: fonts, doubts }
}

function fontsOf(pack: WordPackage, name: string | null | undefined): ThemeFonts {
  return themeFonts(() => (name ? pack.text(name) : null), {
    path: pack.path,
    limits: pack.limits,
    part: 'theme',
  })
}
