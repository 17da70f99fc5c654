import { identifierOf, type OccupationFamily, textKey } from '@metiers/schema'
import type { GridLabel, GridPart, ProfilePart } from '../recognise/parts.js'
import { placeOf } from '../source-block.js'
import type { AssemblyContext } from './context.js'
import { createIdGiver } from './ids.js'

/** The families in the order of their columns, and which of them, or of their sub-families, a label names. */
export type FamilyRegister = {
  families: OccupationFamily[]
  family(label: string): { family: OccupationFamily; index: number } | null
  /** The sub-family of the family at `index` with this label. */
  subfamily(index: number, label: string): { id: string; index: number } | null
}

/** The families and sub-families of the grids; where no document has a grid, those that the profiles state. */
export function createFamilies(
  grids: GridPart[],
  profiles: ProfilePart[],
  baseIri: string,
  context: AssemblyContext,
): FamilyRegister {
  const families: OccupationFamily[] = []
  const indexes = new Map<string, number>()
  const giveId = createIdGiver(context)
  const addFamily = (label: GridLabel): number => {
    const key = textKey(label.text)
    const index = indexes.get(key) ?? families.length
    if (index === families.length) {
      indexes.set(key, index)
      const id = giveId(label.text)
      noteSameId(label, id, families, context)
      families.push({ id, iri: `${baseIri}family/${id}`, ...labelsOf(label, context), subfamilies: [] })
    }
    claimLabel(label, `/families/${index}`, 'family', context)
    return index
  }
  const addSubfamily = (familyIndex: number, label: GridLabel) => {
    const family = families[familyIndex]
    if (!family) return
    const key = subfamilyKey(familyIndex, label.text)
    const index = indexes.get(key) ?? family.subfamilies.length
    if (index === family.subfamilies.length) {
      indexes.set(key, index)
      const id = `${family.id}/${giveId(label.text)}`
      noteSameId(label, id, family.subfamilies, context)
      family.subfamilies.push({ id, iri: `${baseIri}family/${id}`, ...labelsOf(label, context) })
    }
    claimLabel(label, `/families/${familyIndex}/subfamilies/${index}`, 'subfamily', context)
  }

  for (const grid of grids) {
    for (const family of grid.families) {
      const index = addFamily(family)
      for (const subfamily of family.subfamilies) addSubfamily(index, subfamily)
    }
  }
  if (grids.length === 0) {
    for (const { sections } of profiles) {
      const family = sections.get('family')?.values[0]
      const subfamily = sections.get('subfamily')?.values[0]
      if (!family || identifierOf(family.text) === '') continue
      const index = addFamily({ text: family.text, blocks: [family.block] })
      if (subfamily && identifierOf(subfamily.text) !== '')
        addSubfamily(index, { text: subfamily.text, blocks: [subfamily.block] })
    }
  }
  return {
    families,
    family(label) {
      const index = indexes.get(textKey(label))
      const family = index === undefined ? undefined : families[index]
      return family && index !== undefined ? { family, index } : null
    },
    subfamily(familyIndex, label) {
      const index = indexes.get(subfamilyKey(familyIndex, label))
      const found = index === undefined ? undefined : families[familyIndex]?.subfamilies[index]
      return found && index !== undefined ? { id: found.id, index } : null
    },
  }
}

// No key of a family has a slash.
function subfamilyKey(family: number, label: string): string {
  return `${family}/${textKey(label)}`
}

function noteSameId(
  { text, blocks }: GridLabel,
  id: string,
  known: readonly { id: string; sourceLabel: string }[],
  { observations }: AssemblyContext,
): void {
  const other = known.find(group => group.id === id)
  const [block] = blocks
  if (!other || !block) return
  const at = { place: placeOf(block), occupationId: null }
  observations.push({ kind: 'duplicate-id', id, labels: [other.sourceLabel, text], ...at })
}

function labelsOf({ text }: GridLabel, { decisions, usedDecisions }: AssemblyContext) {
  const decision = decisions.labels.find(candidate => candidate.text === text)
  if (decision) usedDecisions.add(decision)
  return { preferredLabel: { fr: decision?.label ?? sentenceCase(text) }, sourceLabel: text }
}

/** `SUPPORT ET ASSISTANCE` -> `Support et assistance`. No accent is added: the source does not state it. */
function sentenceCase(label: string): string {
  const [first = '', ...rest] = label
  return first.toUpperCase() + rest.join('').toLowerCase()
}

function claimLabel(label: GridLabel, pointer: string, part: string, { ledger }: AssemblyContext): void {
  const pointers = [`${pointer}/sourceLabel`, `${pointer}/preferredLabel/fr`]
  const derivation = label.blocks.length > 1 ? 'joined-lines' : 'sentence-case'
  for (const block of label.blocks) ledger.data(block, { part, pointers, derivation })
}
