import type { PackedPart, WordPackage } from '../open-package.js'

/** The parts of a package that something is made of, and all else that it is made by: the same objects and texts. */
export type Ingredients = { pack: WordPackage; names: readonly string[]; others: readonly unknown[] }

/** Gives what was made of the same ingredients before, else makes it. */
export type MakeOnce<Value> = (ingredients: Ingredients, make: () => Value) => Value

type Made<Value> = { parts: readonly PackedPart[]; others: readonly unknown[]; value: Value }

/** Parts of a larger document are not held for the sake of the next one. */
const mostBytesKept = 1024 * 1024
const mostKept = 32

/**
 * Keeps what is made of parts of one document for the next. The fiches of a nomenclature are made from one form, so that
 * nearly all of their parts but the main one are the same bytes; that they are is told as they stand in the archive, and
 * nothing is unpacked for it. What is kept must not be changed, nor know of which document it was made.
 */
export function madeOnce<Value>(): MakeOnce<Value> {
  const kept = new Map<string, Made<Value>>()
  return ({ pack, names, others }, make) => {
    const parts = names.flatMap(name => pack.packed(name) ?? [])
    const key = names.join('\n')
    const last = kept.get(key)
    if (last && isSame(last, parts, others)) return last.value
    const value = make()
    kept.delete(key)
    if (parts.length === names.length && pack.byteLength <= mostBytesKept) {
      if (kept.size === mostKept) kept.clear()
      kept.set(key, { parts: parts.map(copied), others, value })
    }
    return value
  }
}

function isSame<Value>(last: Made<Value>, parts: readonly PackedPart[], others: readonly unknown[]): boolean {
  return (
    last.parts.length === parts.length &&
    last.parts.every((part, index) => isSamePart(part, parts[index])) &&
    last.others.every((other, index) => other === others[index])
  )
}

function isSamePart({ bytes, stated }: PackedPart, other: PackedPart | undefined): boolean {
  return (
    other !== undefined &&
    stated.method === other.stated.method &&
    stated.isEncrypted === other.stated.isEncrypted &&
    stated.unpackedBytes === other.stated.unpackedBytes &&
    stated.crc === other.stated.crc &&
    bytes.equals(other.bytes)
  )
}

/** By themselves: the bytes of a part are a view of those of the whole document. */
function copied({ bytes, stated }: PackedPart): PackedPart {
  return { bytes: Buffer.from(bytes), stated }
}
