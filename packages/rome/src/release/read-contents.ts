import { join } from 'node:path'
import { UnreadableInput } from '@metiers/document'
import { normaliseText } from '@metiers/schema'
import { decodeTable } from './decode-table.js'
import { bytesOf, filesIn } from './folder.js'
import { headerOf, rowsOf } from './rows.js'
import { agreedVersion, versionInName } from './version.js'

/** What a fiche of ROME can ask for, by the rubric of the item: `savoir-faire`, `savoir-être professionnels`, `savoirs`. */
export type ItemKind = 'skills' | 'behavioural' | 'knowledge'

/** An item of a fiche: its number (OGR), its text, and how ROME says that it is at the heart of the job, where it does. */
export type FicheItem = { code: string; label: string; kind: ItemKind; core: string | null }

/** The items of fiches by the code of the fiche, in the order of the file. */
export type FicheContents = ReadonlyMap<string, FicheItem[]>

const kinds = new Map<string, ItemKind>([
  ['1', 'skills'],
  ['2', 'behavioural'],
  ['3', 'knowledge'],
])

// Other tables have some of these columns: each is known by all of its own.
const itemColumns = ['code_ogr', 'libelle', 'code_rubrique']
const linkColumns = ['code_rome', 'code_ogr', 'coeur_metier']

type Table = { path: string; text: string; isUtf8: boolean }

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
  const { tables: names } = await filesIn(folder)
  const tables = await tablesIn(folder, names)
  for (const { path, name } of tables.values()) assertVersion(path, name, version)
  const items = tables.get('items')
  const links = tables.get('links')
  if (!items || !links) {
    const columns = [...(items ? [] : itemColumns), ...(links ? [] : linkColumns)]
    throw new UnreadableInput({ code: 'release-without-contents', path: folder, facts: { columns } })
  }
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
    const kind = kinds.get(rubric)
    if (kind === undefined) continue
    const label = normaliseText(libelle)
    for (const { fiche, core } of wanted.get(code) ?? []) {
      contents.get(fiche)?.push({ code, label, kind, core })
    }
  }
  return contents
}

async function tablesIn(
  folder: string,
  names: string[],
): Promise<Map<'items' | 'links', Table & { name: string }>> {
  const found = new Map<'items' | 'links', Table & { name: string }>()
  for (const name of names) {
    const path = join(folder, name)
    const { text, encoding } = decodeTable(await bytesOf(folder, name), path)
    const header = headerOf(text)
    const has = (columns: string[]) => columns.every(column => header.includes(column))
    const kind = has(itemColumns) ? 'items' : has(linkColumns) ? 'links' : null
    if (kind === null) continue
    // A release holds each table in UTF-8 and in ISO-8859-15: the same rows, so one of them is read.
    if (found.get(kind)?.isUtf8) continue
    found.set(kind, { path, name, text, isUtf8: encoding === 'utf-8' })
  }
  return found
}

function assertVersion(path: string, name: string, version: string | null): void {
  const value = versionInName(name)
  if (value === null || version === null) return
  agreedVersion([
    { value: version, from: 'file-name', path },
    { value, from: 'file-name', path },
  ])
}
