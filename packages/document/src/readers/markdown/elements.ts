import type { AsideKind } from '../../asides.js'

/** The elements of HTML that begin a block of their own (HTML Standard §15.3, as browsers show them). */
export const blocks: ReadonlySet<string> = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr caption ul'.split(
    ' ',
  ),
)

const kinds = new Map<string, AsideKind | 'break' | 'picture'>([
  ['br', 'break'],
  ['img', 'picture'],
  // What was taken back.
  ['del', 'struck'],
  ['s', 'struck'],
  ['strike', 'struck'],
  ['math', 'math'],
  // What a page does not show as text, or shows for those alone who click.
  ...[
    'script style template noscript svg iframe object embed video audio canvas select textarea button input title head noembed noframes datalist'.split(
      ' ',
    ),
  ].flatMap(names => names.map((name): [string, AsideKind] => [name, 'unsupported'])),
])

/** What becomes of an inline element: its content is read, or it is something else than text. */
export function kindOfInline(tagName: string): AsideKind | 'break' | 'picture' | 'read' {
  return kinds.get(tagName) ?? 'read'
}
