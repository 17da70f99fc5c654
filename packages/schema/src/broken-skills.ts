import { type BrokenReference, problem, repeated, unknown } from './broken-reference.js'
import type { Nomenclature } from './nomenclature.js'
import { skillItems } from './skill-items.js'
import { skillKey, skillOf } from './skill-of.js'

/** What is wrong with the skills of a dataset: those that are there twice, and the items of profiles that have none. */
export function brokenSkills({
  skills,
  occupations,
}: Pick<Nomenclature, 'skills' | 'occupations'>): BrokenReference[] {
  const ids = new Set(skills.map(({ id }) => id))
  const inUse = skills.filter(({ deprecation }) => !deprecation)
  const find = skillOf({ skills: inUse })
  const keys = skills.flatMap(({ type, preferredLabel, deprecation }, index) =>
    deprecation
      ? []
      : [{ key: skillKey(type, preferredLabel.fr), path: ['skills', index, 'preferredLabel', 'fr'] }],
  )
  const first = new Map<string, (string | number)[]>()
  return [
    ...repeated(skills.map(({ id }, index) => ({ value: id, path: ['skills', index, 'id'] }))),
    ...keys.flatMap(({ key, path }) => {
      const known = first.get(key)
      if (known === undefined) first.set(key, path)
      return known === undefined
        ? []
        : [problem(path, `is there twice, but for spelling, first at /${known.join('/')}`)]
    }),
    ...skills.flatMap(({ deprecation }, index) =>
      (deprecation?.replacedBy ?? []).flatMap((id, at) =>
        unknown(id, ids, ['skills', index, 'deprecation', 'replacedBy', at], 'skill'),
      ),
    ),
    ...occupations.flatMap(({ profile }, index) =>
      (profile ? skillItems(profile) : []).flatMap(({ type, label, pointer }) =>
        find(type, label) === undefined
          ? [problem(pathIn(index, pointer), `is the label of no skill of the type "${type}"`)]
          : [],
      ),
    ),
  ]
}

function pathIn(index: number, pointer: string): (string | number)[] {
  const parts = pointer.slice(1).split('/')
  return ['occupations', index, 'profile', ...parts.map(part => (/^\d+$/.test(part) ? Number(part) : part))]
}
