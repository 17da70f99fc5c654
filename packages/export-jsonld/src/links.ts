import {
  type Nomenclature,
  type Occupation,
  type SkillRelation,
  type SkillType,
  skillItems,
  skillOf,
  skillRelation,
} from '@metiers/schema'

/** What occupations are linked by, from both ends: the IRIs of the groups and of each other. */
export type Links = {
  /** The IRI of an occupation by its id. */
  occupation: ReadonlyMap<string, string>
  /** The IRI of the group that is next above; undefined for an occupation at the top, or out of use. */
  broaderOf: (occupation: Occupation) => string | undefined
  /** The occupations right below a group, in their order. */
  narrowerOf: (groupIri: string) => string[]
  /** The occupations that this one or the other says are near, in the order of the list. */
  relatedTo: (occupationIri: string) => string[]
  /** The place of an occupation in the list, from 1; undefined for one out of use. */
  positionOf: (occupationIri: string) => number | undefined
  /** The IRI of a skill by its id. */
  skill: ReadonlyMap<string, string>
  /** The IRI of the skill that an item of a profile names. */
  skillOf: (type: SkillType, label: string) => string | undefined
  /** The skills that an occupation asks for, in the order of its profile; not what is not required. */
  asksFor: (occupationIri: string, relation: SkillRelation) => string[]
  /** The occupations that ask for a skill, in the order of the list. */
  askedBy: (skillIri: string, relation: SkillRelation) => string[]
}

export function linksOf(nomenclature: Nomenclature): Links {
  const { families, occupations, skills } = nomenclature
  const group = new Map(
    families.flatMap(({ id, iri, subfamilies }) => [
      [id, iri] as const,
      ...subfamilies.map(subfamily => [subfamily.id, subfamily.iri] as const),
    ]),
  )
  const occupation = new Map(occupations.map(({ id, iri }) => [id, iri]))
  const listed = occupations.filter(({ deprecation }) => deprecation === undefined)
  const positions = new Map(listed.map(({ iri }, index) => [iri, index + 1]))
  const broaderOf = ({ familyId, subfamilyId, deprecation }: Occupation) =>
    deprecation ? undefined : group.get(subfamilyId ?? familyId ?? '')
  const narrower = new Map<string, Set<string>>()
  const related = new Map<string, Set<string>>()
  const find = skillOf(nomenclature)
  const asks = { essential: new Map<string, Set<string>>(), optional: new Map<string, Set<string>>() }
  const asked = { essential: new Map<string, Set<string>>(), optional: new Map<string, Set<string>>() }
  for (const each of occupations) {
    const broader = broaderOf(each)
    if (broader !== undefined) add(narrower, broader, each.iri)
    for (const { occupationId } of each.profile?.relatedOccupations ?? []) {
      const other = occupation.get(occupationId ?? '')
      if (other === undefined || other === each.iri) continue
      add(related, each.iri, other)
      add(related, other, each.iri)
    }
  }
  for (const { iri, profile } of occupations) {
    for (const { type, label, required } of profile ? skillItems(profile) : []) {
      const skill = required ? find(type, label) : undefined
      if (!skill) continue
      const relation = skillRelation(nomenclature.template, type)
      add(asks[relation], iri, skill.iri)
      add(asked[relation], skill.iri, iri)
    }
  }
  return {
    occupation,
    broaderOf,
    narrowerOf: iri => [...(narrower.get(iri) ?? [])],
    relatedTo: iri => [...(related.get(iri) ?? [])],
    positionOf: iri => positions.get(iri),
    skill: new Map(skills.map(({ id, iri }) => [id, iri])),
    skillOf: (type, label) => find(type, label)?.iri,
    asksFor: (iri, relation) => [...(asks[relation].get(iri) ?? [])],
    askedBy: (iri, relation) => [...(asked[relation].get(iri) ?? [])],
  }
}

function add(to: Map<string, Set<string>>, key: string, value: string): void {
  const found = to.get(key)
  if (found) found.add(value)
  else to.set(key, new Set([value]))
}
