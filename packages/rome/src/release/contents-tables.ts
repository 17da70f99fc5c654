import { join } from 'node:path'
import { UnreadableInput } from '@metiers/document'
import { decodeTable } from './decode-table.js'
import { bytesOf, filesIn } from './folder.js'
import { headerOf } from './rows.js'
import { agreedVersion, versionInName } from './version.js'

// Other tables have some of these columns: each is known by all of its own.
const columnsOf = {
  items: ['code_ogr', 'libelle', 'code_rubrique'],
  links: ['code_rome', 'code_ogr', 'coeur_metier'],
  /** The nature of a savoir-faire: a competence, or a macro-competence. */
  competences: ['code_ogr', 'nature', 'libelle_competence'],
  /** The category of a savoir. */
  knowledge: ['code_ogr_savoir', 'libelle_savoir', 'categorie_savoir'],
  /** The enjeu of a savoir-faire. */
  tree: ['enjeu', 'code_ogr_macro_competence', 'code_ogr_competence'],
} as const
export type ContentsKind = keyof typeof columnsOf
const kinds = Object.keys(columnsOf) as ContentsKind[]

export type ContentsTable = { path: string; name: string; text: string; isUtf8: boolean }

/**
 * The tables of a release that say what its fiches hold, each known by its columns. Throws `UnreadableInput` where the
 * items or the items of each fiche are not there, where a file cannot be read, or where a name states a version other
 * than `version`.
 */
export async function contentsTables(
  folder: string,
  version: string | null,
): Promise<Record<'items' | 'links', ContentsTable> & Partial<Record<ContentsKind, ContentsTable>>> {
  const { tables: names } = await filesIn(folder)
  const found: Partial<Record<ContentsKind, ContentsTable>> = {}
  for (const name of names) {
    const path = join(folder, name)
    const { text, encoding } = decodeTable(await bytesOf(folder, name), path)
    const header = headerOf(text)
    const kind = kinds.find(each => columnsOf[each].every(column => header.includes(column)))
    // A release holds each table in UTF-8 and in ISO-8859-15: the same rows, so one of them is read.
    if (kind === undefined || found[kind]?.isUtf8) continue
    found[kind] = { path, name, text, isUtf8: encoding === 'utf-8' }
  }
  for (const { path, name } of Object.values(found)) assertVersion(path, name, version)
  const { items, links } = found
  if (items && links) return { ...found, items, links }
  const columns = [...(items ? [] : columnsOf.items), ...(links ? [] : columnsOf.links)]
  throw new UnreadableInput({ code: 'release-without-contents', path: folder, facts: { columns } })
}

function assertVersion(path: string, name: string, version: string | null): void {
  const value = versionInName(name)
  if (value === null || version === null) return
  agreedVersion([
    { value: version, from: 'file-name', path },
    { value, from: 'file-name', path },
  ])
}
