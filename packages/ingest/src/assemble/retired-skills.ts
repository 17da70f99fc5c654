import { type Skill, skillKey } from '@metiers/schema'
import { likelyRename } from '../match/likely-rename.js'
import { nearestName } from '../steward/nearest-name.js'
import type { AssemblyContext } from './context.js'
import type { SkillGroup } from './skill-groups.js'

type Setting = Pick<AssemblyContext, 'identifiers' | 'decisions' | 'observations'>

/**
 * The skills that were published and that no profile asks for any more: they stay, out of use. What the registry does not
 * explain is noted: one that is gone, with the new one that it may be, and one that is out of use and asked for again.
 */
export function retiredSkills(
  groups: readonly SkillGroup[],
  { identifiers: { skills: entries }, decisions, observations }: Setting,
  { baseIri, version }: { baseIri: string; version: string },
): Skill[] {
  const live = new Set(groups.map(({ id }) => id))
  const known = new Set([...live, ...entries.map(({ id }) => id)])
  const added = groups.flatMap(({ id, type, wordings, isRegistered }) =>
    isRegistered ? [] : [{ id, type, label: wordings[0]?.spellings[0] ?? '' }],
  )
  const typeOf = new Map(groups.map(({ id, type }) => [id, type]))
  // A wording that a steward says means another skill is no longer one of its own.
  const byKey = new Map(
    decisions.skillAliases.flatMap(alias => {
      const type = typeOf.get(alias.skill)
      return type === undefined ? [] : [[skillKey(type, alias.text), alias] as const]
    }),
  )
  const gone = entries.filter(({ id }) => !live.has(id))
  const open = gone.filter(entry => !entry.deprecation && !byKey.has(skillKey(entry.type, entry.label)))
  // Where all is new, which was which is no question, and comparing all with all would take its time.
  const isCompared = open.length * added.length <= 100_000
  for (const { id, label, last, type, place } of open) {
    const candidates = isCompared ? added.filter(each => each.type === type) : []
    const likely = likelyRename(label, candidates)?.label ?? null
    observations.push(
      likely === null
        ? { kind: 'skill-gone', id, label, last, place, occupationId: null }
        : { kind: 'skill-likely-renamed', id, label, likely, place, occupationId: null },
    )
  }
  for (const { id, label, deprecation, place } of entries) {
    if (!deprecation || !live.has(id)) continue
    const since = deprecation.since ?? version
    observations.push({ kind: 'skill-asked-again', id, label, since, place, occupationId: null })
  }
  return gone.map(({ id, type, label, formerLabels, deprecation, place }): Skill => {
    const alias = byKey.get(skillKey(type, label))
    for (const replacement of deprecation?.replacedBy ?? []) {
      if (known.has(replacement)) continue
      const nearest = nearestName(
        replacement,
        [...known].filter(each => each !== id),
      )
      const facts = { id, label, replacement, nearest }
      observations.push({ kind: 'replacement-unknown', ...facts, place, occupationId: null })
    }
    return {
      id,
      iri: `${baseIri}skill/${id}`,
      type,
      preferredLabel: { fr: label },
      alternativeLabels: { fr: formerLabels, en: [] },
      mappings: [],
      deprecation: {
        since: deprecation?.since ?? version,
        replacedBy: deprecation?.replacedBy.filter(each => known.has(each)) ?? (alias ? [alias.skill] : []),
        note: deprecation?.because ?? alias?.because ?? null,
      },
    }
  })
}
