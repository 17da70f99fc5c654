import { type Nomenclature, type SkillMapping, type SkillType, skillOf } from '@metiers/schema'

/** An item as ROME's layout has it; what ROME would say of it is null where no mapping to ROME is confirmed. */
export type FicheItem = { libelle: string; code_ogr: number | null; coeur_metier: string | null }

/** An item with the enjeu or the category under which ROME has it, where a confirmed mapping says so. */
export type PlacedItem = FicheItem & { under?: string }

/** The item of a text of a profile, for the fiche of ROME that the occupation is mapped to, or null. */
export type AcceptedItems = (type: SkillType, text: string, ficheCode: string | null) => PlacedItem

type RomeMapping = Extract<SkillMapping, { scheme: 'rome' }>

/** Finds what ROME says of a text: by its skill, and the one item that a reviewer has found to be the same or close. */
export function acceptedItems(nomenclature: Nomenclature): AcceptedItems {
  const find = skillOf(nomenclature)
  return (type, text, ficheCode) => {
    const mapping = acceptedMapping(find(type, text)?.mappings ?? [])
    if (!mapping) return plainItem(text)
    const core = mapping.coreOf?.find(({ code }) => code === ficheCode)?.core ?? null
    // ROME has its savoir-être under one heading.
    const under = type === 'behavioural' ? 'Savoir-être professionnels' : mapping.category
    return {
      libelle: text,
      code_ogr: Number(mapping.code),
      coeur_metier: core,
      ...(under !== undefined && { under }),
    }
  }
}

function acceptedMapping(mappings: readonly SkillMapping[]): RomeMapping | null {
  const confirmed = mappings.filter(
    (mapping): mapping is RomeMapping =>
      mapping.scheme === 'rome' &&
      mapping.status === 'confirmed' &&
      (mapping.predicate === 'skos:exactMatch' || mapping.predicate === 'skos:closeMatch'),
  )
  const found = new Set(confirmed.map(({ code }) => code))
  return found.size === 1 ? (confirmed[0] ?? null) : null
}

/** An item of which ROME says nothing. */
export function plainItem(text: string): PlacedItem {
  return { libelle: text, code_ogr: null, coeur_metier: null }
}

/**
 * Groups of items: first those of ROME, each with its items of all our groups, in the order of first appearance; then
 * ours, with what is left. A group without items is left out.
 */
export function groups(
  ours: readonly { libelle: string; items: readonly PlacedItem[] }[],
): { libelle: string; items: FicheItem[] }[] {
  const ofRome = new Map<string, FicheItem[]>()
  const left = ours.map(({ libelle, items }) => {
    const own: FicheItem[] = []
    for (const { under, ...item } of items) {
      const list = under === undefined ? own : (ofRome.get(under) ?? [])
      list.push(item)
      if (under !== undefined) ofRome.set(under, list)
    }
    return { libelle, items: own }
  })
  return [...[...ofRome].map(([libelle, items]) => ({ libelle, items })), ...left].filter(
    ({ items }) => items.length > 0,
  )
}
