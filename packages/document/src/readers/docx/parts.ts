import type { Limits } from '../../bounds.js'
import { UnreadableInput } from '../../unreadable.js'
import type { WordPackage } from './open-package.js'
import { readXml } from './xml-events.js'

/** The parts of a Word document by what they are, found by relationships (ISO/IEC 29500-2 §9.3). */
export type WordParts = {
  document: string
  relationships: string | null
  styles: string | null
  numbering: string | null
  theme: string | null
  /** Parts with text beside the body, in name order. */
  beside: { name: string; kind: BesideKind; xml: string }[]
}
export type BesideKind = 'header' | 'footer' | 'footnote' | 'endnote' | 'comment'

const besideTypes = new Map<string, BesideKind>([
  ['header', 'header'],
  ['footer', 'footer'],
  ['footnotes', 'footnote'],
  ['endnotes', 'endnote'],
  ['comments', 'comment'],
])

/** Finds and unpacks the parts that hold text or tell how to read it. Pictures and all else stay packed. */
export function findParts(pack: WordPackage, path: string, limits: Limits): WordParts {
  const mainName = targets(pack, '_rels/.rels', '', path, limits).find(
    ({ type }) => type === 'officeDocument',
  )?.name
  const documentName = mainName ?? 'word/document.xml'
  const document = pack.text(documentName)
  if (document === null) {
    throw new UnreadableInput({
      path,
      problem: 'this is not a Word document: it has no main part',
      expected: 'a .docx file as Word and LibreOffice write them',
      advice: 'Open the document in Word and save it again as .docx.',
    })
  }
  const folder = documentName.slice(0, documentName.lastIndexOf('/') + 1)
  const relationshipsName = `${folder}_rels/${documentName.slice(folder.length)}.rels`
  const related = targets(pack, relationshipsName, folder, path, limits)
  const one = (type: string) => {
    const name = related.find(target => target.type === type)?.name
    return name === undefined ? null : pack.text(name)
  }
  const beside = related
    .flatMap(({ name, type }) => {
      const kind = besideTypes.get(type)
      const xml = kind === undefined ? null : pack.text(name)
      return kind === undefined || xml === null ? [] : [{ name: partName(name), kind, xml }]
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  return {
    document,
    relationships: pack.text(relationshipsName),
    styles: one('styles'),
    numbering: one('numbering'),
    theme: one('theme'),
    beside,
  }
}

function targets(pack: WordPackage, name: string, folder: string, path: string, limits: Limits) {
  const found: { type: string; name: string }[] = []
  const xml = pack.text(name)
  if (xml === null) return found
  readXml(xml, path, name, limits, {
    open({ name: element, attribute }) {
      const target = attribute('Target')
      // An external target is an address, which is never followed.
      if (element !== 'rel:Relationship' || !target || attribute('TargetMode') === 'External') return
      const type = attribute('Type') ?? ''
      found.push({ type: type.slice(type.lastIndexOf('/') + 1), name: resolve(target, folder) })
    },
    close() {},
    text() {},
  })
  return found
}

function resolve(target: string, folder: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps = folder.split('/').filter(step => step !== '')
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** `word/header1.xml` -> `header1`. */
function partName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1).replace(/\.xml$/, '')
}
