import { normaliseText } from '@metiers/schema'
import { contentsTables } from './contents-tables.js'
import { type ItemKind, itemKindOf } from './item.js'
import { labelOf } from './item-label.js'
import { rowsOf } from './rows.js'

/** An item of a fiche: its number (OGR), its text, and how ROME says that it is at the heart of the job, where it does. */
export type FicheItem = { code: string; label: string; kind: ItemKind; core: string | null }

/** The items of fiches by the code of the fiche, in the order of the file. */
export type FicheContents = ReadonlyMap<string, FicheItem[]>

/**
 * Reads what some fiches of a release hold: the table of items (`code_ogr`, `libelle`, `code_rubrique`) and that of the
 * items of each fiche (`code_rome`, `code_ogr`, `coeur_metier`), known by these columns. Throws `UnreadableInput` where
 * one of the two is not there or cannot be read, or where their names state a version other than `version`.
 */
export async function readContents(
  folder: string,
  codes: ReadonlySet<string>,
  version: string | null,
): Promise<FicheContents> {
  const { items, links } = await contentsTables(folder, version)
  const wanted = new Map<string, { fiche: string; core: string | null }[]>()
  for await (const { cells } of rowsOf(links.text, links.path)) {
    const { code_rome: fiche = '', code_ogr: code = '', coeur_metier = '' } = cells
    if (!codes.has(fiche)) continue
    const known = wanted.get(code)
    const link = { fiche, core: normaliseText(coeur_metier) || null }
    if (known) known.push(link)
    else wanted.set(code, [link])
  }
  const contents = new Map<string, FicheItem[]>([...codes].map(code => [code, []]))
  for await (const { cells } of rowsOf(items.text, items.path)) {
    const { code_ogr: code = '', libelle = '', code_rubrique: rubric = '' } = cells
    const kind = itemKindOf(rubric)
    if (kind === null) continue
    const label = labelOf(libelle)
    for (const { fiche, core } of wanted.get(code) ?? []) {
      contents.get(fiche)?.push({ code, label, kind, core })
    }
  }
  return contents
}
