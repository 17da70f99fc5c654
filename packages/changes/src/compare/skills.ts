import { type Nomenclature, type Skill, skillItems, skillKey } from '@metiers/schema'
import { both, type Draft, draft, type Subject } from './draft.js'
import { byKey, type Placed } from './keyed.js'

/**
 * What changed in the skills that profiles share: whether an id is there and in use, and what it is called. That a profile
 * says something new, or says it in other words, is said of the profile and not again here: a skill is added where the
 * profiles said already what it says.
 */
export function compareSkills(old: Nomenclature, now: Nomenclature): Draft[] {
  const saidBefore = textsIn(old)
  return byKey(old.skills, now.skills, ({ id }) => id).flatMap(({ old: before, new: after }): Draft[] => {
    if (!after) return before ? [draft(subjectOf(before, before), removed(before))] : []
    if (!before) return isSaid(after.value, saidBefore) ? [draft(subjectOf(after, after), added(after))] : []
    return compareSkill(subjectOf(before, after), before.value, after.value)
  })
}

function compareSkill(subject: Subject, old: Skill, now: Skill): Draft[] {
  const said = { part: 'skills', below: both(''), old, new: now } as const
  if (!old.deprecation && now.deprecation) {
    const isJoined = now.deprecation.replacedBy.length > 0
    return [draft(subject, { ...said, kind: isJoined ? 'skill-joined' : 'skill-deprecated' })]
  }
  if (old.deprecation && !now.deprecation) return [draft(subject, { ...said, kind: 'skill-reinstated' })]
  // In another spelling it is the same: the profiles say which words they have.
  if (skillKey(old.type, old.preferredLabel.fr) === skillKey(now.type, now.preferredLabel.fr)) return []
  return [
    draft(subject, {
      ...{ kind: 'skill-renamed', part: 'skills', below: both('/preferredLabel/fr') },
      ...{ old: old.preferredLabel.fr, new: now.preferredLabel.fr },
    }),
  ]
}

function removed({ value }: Placed<Skill>) {
  return { kind: 'skill-removed', part: 'skills', below: { old: '' }, old: value } as const
}

function added({ value }: Placed<Skill>) {
  return { kind: 'skill-added', part: 'skills', below: { new: '' }, new: value } as const
}

function subjectOf(old: Placed<Skill>, now: Placed<Skill>): Subject {
  return {
    occupationId: null,
    label: now.value.preferredLabel.fr,
    at: { old: `/skills/${old.at}`, new: `/skills/${now.at}` },
  }
}

function textsIn({ occupations }: Nomenclature): ReadonlySet<string> {
  return new Set(
    occupations.flatMap(({ profile }) =>
      (profile ? skillItems(profile) : []).map(({ type, label }) => skillKey(type, label)),
    ),
  )
}

function isSaid({ type, preferredLabel, alternativeLabels }: Skill, texts: ReadonlySet<string>): boolean {
  return [preferredLabel.fr, ...alternativeLabels.fr].some(label => texts.has(skillKey(type, label)))
}
