import { type SkillType, skillKey, skillTypes } from '@metiers/schema'
import { type IdentifierRegistry, registeredIdOf } from '../steward/identifiers.js'
import type { AssemblyContext } from './context.js'
import { formerLabels, successorByLabel } from './former-labels.js'
import { skillIds } from './skill-ids.js'

/** What is written one way but for spelling: `key` is what its spellings have in common, in the order of the sources. */
export type Wording = { key: string; type: SkillType; spellings: readonly string[] }

/** A skill: the wordings that mean it, the one that gives its label first, and the labels that it had before. */
export type SkillGroup = {
  id: string
  type: SkillType
  wordings: readonly Wording[]
  former: readonly string[]
  isRegistered: boolean
}

type Setting = Pick<AssemblyContext, 'identifiers' | 'decisions' | 'usedDecisions'>

/**
 * The skills that wordings mean, in the order in which they stand first. A wording keeps the skill that it was published
 * with, under this label or an earlier one, or that of the one that alone took its place; a steward may say by an alias
 * that it means another.
 */
export function skillGroups(
  wordings: readonly Wording[],
  { identifiers, decisions, usedDecisions }: Setting,
): SkillGroup[] {
  const kept = new Map(skillTypes.map(type => [type, keptIds(identifiers, type)]))
  const owned = wordings.map(wording => ({
    wording,
    id: kept.get(wording.type)?.(wording.spellings[0] ?? ''),
  }))
  const fresh = owned.flatMap(({ wording: { key, spellings }, id }) =>
    id === undefined ? [{ key, label: spellings[0] ?? '' }] : [],
  )
  const given = skillIds(fresh, new Set(identifiers.skills.map(({ id }) => id)))
  const own = owned.map(({ wording, id }) => ({ wording, id: id ?? given.get(wording.key) ?? '' }))

  const typeOf = new Map<string, SkillType>()
  for (const { id, type } of identifiers.skills) typeOf.set(id, type)
  for (const { wording, id } of own) typeOf.set(id, wording.type)
  const aliases = new Map(
    decisions.skillAliases.flatMap(alias => {
      const type = typeOf.get(alias.skill)
      return type === undefined ? [] : [[skillKey(type, alias.text), alias] as const]
    }),
  )
  const meant = own.map(({ wording, id }) => {
    const alias = aliases.get(wording.key)
    if (!alias || alias.skill === id) return { wording, id, isOwn: true }
    usedDecisions.add(alias)
    return { wording, id: alias.skill, isOwn: false }
  })
  const groups = new Map<string, { wording: Wording; isOwn: boolean }[]>()
  for (const { wording, id, isOwn } of meant) {
    const group = groups.get(id)
    if (group) group.push({ wording, isOwn })
    else groups.set(id, [{ wording, isOwn }])
  }
  return withFormer(groups, identifiers)
}

/** The id that a wording was published with; that of what took its place alone, where it is out of use. */
function keptIds({ skills }: IdentifierRegistry, type: SkillType): (label: string) => string | undefined {
  const entries = skills.filter(each => each.type === type)
  const inUse = registeredIdOf({ entries: entries.filter(({ deprecation }) => !deprecation) })
  const successor = successorByLabel({ entries })
  const any = registeredIdOf({ entries })
  return label => inUse(label) ?? successor(label) ?? any(label)
}

function withFormer(
  groups: ReadonlyMap<string, { wording: Wording; isOwn: boolean }[]>,
  { skills }: IdentifierRegistry,
): SkillGroup[] {
  const registered = new Map(skills.map(entry => [entry.id, entry]))
  const sorted = [...groups].map(([id, all]) => {
    const entry = registered.get(id)
    const label = entry && skillKey(entry.type, entry.label)
    // The wording that the registry has now, else one that is the skill's own, gives its label.
    const main = all.find(({ wording }) => wording.key === label) ?? all.find(({ isOwn }) => isOwn) ?? all[0]
    const wordings = [...(main ? [main] : []), ...all.filter(each => each !== main)].map(each => each.wording)
    const type = wordings[0]?.type ?? 'skill'
    return { id, type, wordings, isRegistered: entry !== undefined }
  })
  const formerOf = new Map(
    skillTypes.map(type => {
      const drafts = sorted.flatMap(group =>
        group.type === type ? [{ id: group.id, label: group.wordings[0]?.spellings[0] ?? '' }] : [],
      )
      return [type, formerLabels({ entries: skills.filter(each => each.type === type) }, drafts)] as const
    }),
  )
  return sorted.map(group => {
    const said = new Set(group.wordings.map(({ key }) => key))
    const label = group.wordings[0]?.spellings[0] ?? ''
    const former = formerOf.get(group.type)?.(group.id, label) ?? []
    return { ...group, former: former.filter(each => !said.has(skillKey(group.type, each))) }
  })
}
