import { listsOf } from './numbering/lists.js'
import { readNumbering } from './numbering/read-numbering.js'
import type { WordPackage } from './open-package.js'
import type { MainPart } from './package/find-parts.js'
import { madeOnce } from './package/made-of-parts.js'
import type { DocumentContext } from './reading.js'
import type { ThemeFonts } from './styles/fonts.js'
import { readStyles } from './styles/read-styles.js'
import { styleSheetOf } from './styles/style-sheet.js'
import { themeFonts } from './styles/theme-fonts.js'

const kept = madeOnce<DocumentContext>()

/**
 * What holds in all parts: the styles, lists and fonts that the main part names.
 */
export function documentContext(pack: WordPackage, { relationships }: MainPart): DocumentContext {
  const named = ['styles', 'numbering', 'theme'].map(
    type => relationships.find(each => each.type === type && !each.isExternal)?.target ?? null,
  )
  const names = named.filter(name => name !== null)
  // Which part is which is told by the order of their names and by those that are not there.
  const others = [pack.limits, ...named.map(name => name === null)]
  const context = kept({ pack, names, others }, () => readContext(pack, named))
  return { ...context, path: pack.path, themeFonts: fontsOf(pack, named[2]) }
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
