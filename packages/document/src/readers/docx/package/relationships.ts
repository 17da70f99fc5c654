import type { WordPackage } from '../open-package.js'
import { type ElementHandler, type ElementHandlers, walk } from '../xml/walk.js'
import { madeOnce } from './made-of-parts.js'

/** What a part says of another (ISO/IEC 29500-2 §9.3). `type` is the last step of the type's address. */
export type Relationship = {
  id: string
  type: string
  /** The name of a part, or an address outside of the package, which is never followed. */
  target: string
  isExternal: boolean
}

/** The relationships of a part, in the order of the file; those of the package itself where `name` is ''. */
export function relationshipsOf(pack: WordPackage, name: string): readonly Relationship[] {
  const folder = name.slice(0, name.lastIndexOf('/') + 1)
  const part = `${folder}_rels/${name.slice(folder.length)}.rels`
  return kept({ pack, names: [part], others: [pack.limits] }, () => readRelationships(pack, part, folder))
}

const kept = madeOnce<readonly Relationship[]>()

function readRelationships(pack: WordPackage, part: string, folder: string): readonly Relationship[] {
  const xml = pack.text(part)
  const reading: Reading = { folder, found: [] }
  if (xml !== null) walk(xml, { path: pack.path, limits: pack.limits, part }, handlers, reading)
  return reading.found
}

/** Finds the relationships of a part by their ids; they are read when one is first asked for. */
export function relationshipFinder(
  read: () => readonly Relationship[],
): (id: string | undefined) => Relationship | undefined {
  let byId: Map<string, Relationship> | null = null
  return id => {
    byId ??= new Map(read().map(relationship => [relationship.id, relationship]))
    return id === undefined ? undefined : byId.get(id)
  }
}

type Reading = { folder: string; found: Relationship[] }

const handlers: ElementHandlers<Reading> = new Map<string, ElementHandler<Reading>>([
  ['rel:Relationships', {}],
  [
    'rel:Relationship',
    {
      open({ folder, found }, { attribute }) {
        const stated = attribute('Target')
        if (stated === undefined) return
        const isExternal = attribute('TargetMode') === 'External'
        const type = attribute('Type') ?? ''
        found.push({
          id: attribute('Id') ?? '',
          type: type.slice(type.lastIndexOf('/') + 1),
          target: isExternal ? stated : resolve(stated, folder),
          isExternal,
        })
      },
    },
  ],
])

/** The part that a reference leads to from a folder (RFC 3986 §5.2, as far as names of parts use it). */
function resolve(reference: string, folder: string): string {
  // Nearly every reference is a plain path.
  const path = /[?#%\\]/.test(reference)
    ? unescaped(reference.replace(/[?#].*$/s, '').replaceAll('\\', '/'))
    : reference
  const steps = path.startsWith('/') ? [] : folder.split('/').filter(step => step !== '')
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
