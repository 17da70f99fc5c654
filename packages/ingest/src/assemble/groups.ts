import { identifierOf, type OccupationFamily } from '@metiers/schema'
import type { GridLabel, GridPart, ProfilePart } from '../recognise/parts.js'
import type { AssemblyContext } from './context.js'

/** The families in the order of their columns, found by id. */
export type FamilyRegister = {
  families: OccupationFamily[]
  family(label: string): { family: OccupationFamily; index: number } | null
}

/** The families and sub-families of the grids; where no document has a grid, those that the profiles state. */
export function createFamilies(
  grids: GridPart[],
  profiles: ProfilePart[],
  baseIri: string,
  context: AssemblyContext,
): FamilyRegister {
  const families: OccupationFamily[] = []
  const byId = new Map<string, number>()
  const addFamily = (label: GridLabel): number => {
    const id = identifierOf(label.text)
    const index = byId.get(id) ?? families.length
    if (index === families.length) {
      byId.set(id, index)
      families.push({ id, iri: `${baseIri}family/${id}`, ...labelsOf(label, context), subfamilies: [] })
    }
    claimLabel(label, `/families/${index}`, 'family', context)
    return index
  }
  const addSubfamily = (familyIndex: number, label: GridLabel) => {
    const family = families[familyIndex]
    if (!family) return
    const id = `${family.id}/${identifierOf(label.text)}`
    let index = family.subfamilies.findIndex(known => known.id === id)
    if (index < 0) {
      index = family.subfamilies.length
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
      const index = byId.get(identifierOf(label))
      const family = index === undefined ? undefined : families[index]
      return family && index !== undefined ? { family, index } : null
    },
  }
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
