import { UnreadableInput } from '@metiers/document'
import { normaliseText } from '@metiers/schema'
import { contentsTables } from './contents-tables.js'
import { itemKindOf, type RomeItem } from './item.js'
import { labelOf } from './item-label.js'
import { rowsOf } from './rows.js'

/** Every item of a release that a skill can be mapped to, by its number (OGR), in the order of the file. */
export type RomeItems = ReadonlyMap<string, RomeItem>

/**
 * Reads the competences, macro-competences, savoir-être and savoirs of a release, and which fiches ask for each. Their
 * nature, enjeu and category are read where the release has those tables. Throws `UnreadableInput` as `readContents`
 * does, and with its line for a number that is none, a text that is empty, or a number that stands twice.
 */
export async function readItems(folder: string, version: string | null): Promise<RomeItems> {
  const { items, links, competences, knowledge, tree } = await contentsTables(folder, version)
  const fiches = new Map<string, Map<string, string | null>>()
  for await (const { cells } of rowsOf(links.text, links.path)) {
    const { code_rome: fiche = '', code_ogr: code = '', coeur_metier = '' } = cells
    const known = fiches.get(code)
    const core = normaliseText(coeur_metier) || null
    if (known) known.set(fiche, core)
    else fiches.set(code, new Map([[fiche, core]]))
  }
  const natures = await columnOf(competences, ({ code_ogr = '', nature = '' }) => [code_ogr, nature])
  const categories = new Map([
    ...(await columnOf(knowledge, cells => [cells.code_ogr_savoir ?? '', cells.categorie_savoir ?? ''])),
    // A row without a competence is that of the macro-competence itself.
    ...(await columnOf(tree, cells => [
      cells.code_ogr_competence || cells.code_ogr_macro_competence || '',
      cells.enjeu ?? '',
    ])),
  ])
  const read = new Map<string, RomeItem>()
  const lines = new Map<string, number>()
  for await (const { line, cells } of rowsOf(items.text, items.path)) {
    const kind = itemKindOf(cells.code_rubrique ?? '')
    if (kind === null) continue
    const code = cells.code_ogr ?? ''
    const label = labelOf(cells.libelle ?? '')
    assertItem({ code, label, path: items.path, line })
    const firstLine = lines.get(code)
    if (firstLine !== undefined) {
      const facts = { code, firstLine }
      throw new UnreadableInput({ code: 'release-code-twice', path: items.path, place: { line }, facts })
    }
    lines.set(code, line)
    const nature = natures.get(code)
    read.set(code, {
      code,
      label,
      kind,
      isMacro: nature === undefined ? null : /^macro/i.test(nature),
      category: categories.get(code) ?? null,
      fiches: fiches.get(code) ?? new Map(),
    })
  }
  return read
}

/** The same; null where the release has no table of items, or of those of each fiche. */
export async function readItemsIfThere(folder: string, version: string | null): Promise<RomeItems | null> {
  try {
    return await readItems(folder, version)
  } catch (error) {
    if (error instanceof UnreadableInput && error.trouble.code === 'release-without-contents') return null
    throw error
  }
}

async function columnOf(
  table: { text: string; path: string } | undefined,
  entry: (cells: Record<string, string>) => [code: string, value: string],
): Promise<Map<string, string>> {
  const values = new Map<string, string>()
  if (!table) return values
  for await (const { cells } of rowsOf(table.text, table.path)) {
    const [code, value] = entry(cells)
    const text = labelOf(value)
    if (code !== '' && text !== '') values.set(code, text)
  }
  return values
}

function assertItem({
  code,
  label,
  path,
  line,
}: {
  code: string
  label: string
  path: string
  line: number
}): void {
  const isNumber = /^\d+$/.test(code)
  if (isNumber && label !== '' && !/\p{Cc}/u.test(label)) return
  const [column, value] = isNumber ? ['libelle', label] : ['code_ogr', code]
  const shown = value.length > 40 ? `${value.slice(0, 40)}…` : value
  const facts = { column, value: shown, expected: isNumber ? 'label' : 'number' } as const
  throw new UnreadableInput({ code: 'release-cell', path, place: { line }, facts })
}
