import { UnreadableInput } from '../../../unreadable.js'
import type { WordPackage } from '../open-package.js'
import { type Relationship, relationshipsOf } from './relationships.js'

/** The main part of a Word document, and what it says of the others. */
export type MainPart = { name: string; xml: string; relationships: readonly Relationship[] }

/** Finds the main part by its relationship, whatever its name. Throws `UnreadableInput` where there is none. */
export function findMainPart(pack: WordPackage): MainPart {
  const stated = relationshipsOf(pack, '').find(({ type, isExternal }) => type === mainType && !isExternal)
  const name = stated?.target ?? 'word/document.xml'
  const xml = pack.text(name)
  if (xml === null) throw new UnreadableInput({ code: 'docx-no-main-part', path: pack.path, facts: {} })
  return { name, xml, relationships: relationshipsOf(pack, name) }
}

const mainType = 'officeDocument'

export type BesideKind = 'header' | 'footer' | 'footnote' | 'endnote' | 'comment'

const besideTypes = new Map<string, BesideKind>([
  ['header', 'header'],
  ['footer', 'footer'],
  ['footnotes', 'footnote'],
  ['endnotes', 'endnote'],
  ['comments', 'comment'],
])

export type PartBeside = { name: string; kind: BesideKind }

/** The parts with text beside the body that a part has, each once, in the order of their names. */
export function partsBeside(relationships: readonly Relationship[]): PartBeside[] {
  const kinds = new Map<string, BesideKind>()
  for (const { type, target, isExternal } of relationships) {
    const kind = besideTypes.get(type)
    if (kind && !isExternal) kinds.set(target, kind)
  }
  return [...kinds].map(([name, kind]) => ({ name, kind })).sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** `word/header1.xml` -> `header1`. */
export function shortName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1).replace(/\.xml$/i, '')
}
