import { identifierOf } from '@metiers/schema/identifier'
import type { SearchDocument } from './documents'
import { foldedWords } from './words-of'

/** The fields that are names: what is found of them is there before all texts are. */
const nameFields = [
  'alternative-labels',
  'alternative-labels-en',
  'hidden-labels',
  'former-titles',
  'abbreviations',
  'mappings',
] as const

/** An occupation in as few characters as may be: label, id (0 where the label gives it), family, other names by field. */
type PackedName = [label: string, id: string | 0, family: number, names?: Record<number, string[]>, out?: 1]

/** The names of all occupations, small enough to be there at once: families once, and what says nothing left out. */
export type PackedNames = { families: [string | null, number | null][]; names: PackedName[] }

export function packNames(documents: SearchDocument[]): PackedNames {
  const families: PackedNames['families'] = []
  const places = new Map<string, number>()
  const placeOf = ({ family, hue }: SearchDocument) => {
    const key = `${family} ${hue}`
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, families.length)
    return families.push([family, hue]) - 1
  }
  const names = documents.map((document): PackedName => {
    const { id, label, texts, isOutOfUse } = document
    // A spelling with the words of the label is found by them.
    const own = foldedWords(label).join(' ')
    const isOther = (name: string) => foldedWords(name).join(' ') !== own
    const others = Object.fromEntries(
      nameFields.flatMap((field, index) => {
        const said = texts[field]?.filter(isOther) ?? []
        return said.length > 0 ? [[index, said]] : []
      }),
    )
    const [name, place] = [identifierOf(label) === id ? 0 : id, placeOf(document)] as const
    if (isOutOfUse) return [label, name, place, others, 1]
    return Object.keys(others).length > 0 ? [label, name, place, others] : [label, name, place]
  })
  return { families, names }
}

export function unpackNames({ families, names }: PackedNames): SearchDocument[] {
  return names.map(([label, id, place, others = {}, out]) => {
    const [family = null, hue = null] = families[place] ?? []
    const texts = Object.fromEntries(
      nameFields.flatMap((field, index) => (others[index] ? [[field, others[index]]] : [])),
    )
    return {
      id: id === 0 ? identifierOf(label) : id,
      label,
      family,
      hue,
      ...(out && { isOutOfUse: true }),
      texts: { title: [label], ...texts },
    }
  })
}
