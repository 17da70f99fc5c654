import { brokenSections, brokenTemplate } from './broken-levels.js'
import { type BrokenReference, problem, repeated, unknown } from './broken-reference.js'
import { brokenSkills } from './broken-skills.js'
import type { Nomenclature } from './nomenclature.js'

/**
 * The ids and IRIs of a nomenclature that are there twice, and those that lead nowhere, in the order of the document. A
 * schema can say what an id looks like, but not that there is something with it.
 */
export function brokenReferences({
  sources,
  template,
  skills,
  families,
  occupations,
}: Nomenclature): BrokenReference[] {
  const familyIds = new Set(families.map(({ id }) => id))
  const familyOf = new Map(
    families.flatMap(family => family.subfamilies.map(({ id }) => [id, family.id] as const)),
  )
  const occupationIds = new Set(occupations.map(({ id }) => id))
  const groups = families.flatMap((family, index) => [
    { ...family, path: ['families', index] },
    ...family.subfamilies.map((subfamily, at) => ({
      ...subfamily,
      path: ['families', index, 'subfamilies', at],
    })),
  ])
  const members = occupations.map((occupation, index) => ({ ...occupation, path: ['occupations', index] }))
  const concepts = skills.map((skill, index) => ({ ...skill, path: ['skills', index] }))
  const iris = [...concepts, ...groups, ...members].map(({ iri, path }) => ({
    value: iri,
    path: [...path, 'iri'],
  }))

  const broken = [
    ...repeated(sources.map(({ id }, index) => ({ value: id, path: ['sources', index, 'id'] }))),
    ...repeated(
      template.sections.map(({ id }, at) => ({ value: id, path: ['template', 'sections', at, 'id'] })),
    ),
    ...repeated(template.scales.map(({ id }, at) => ({ value: id, path: ['template', 'scales', at, 'id'] }))),
    ...brokenTemplate(template),
    ...brokenSkills({ skills, occupations }),
    ...repeated(groups.map(({ id, path }) => ({ value: id, path: [...path, 'id'] }))),
    ...families.flatMap((family, index) =>
      family.subfamilies.flatMap(({ id }, at) =>
        id.startsWith(`${family.id}/`)
          ? []
          : [problem(['families', index, 'subfamilies', at, 'id'], `must start with "${family.id}/"`)],
      ),
    ),
    ...repeated(members.map(({ id, path }) => ({ value: id, path: [...path, 'id'] }))),
    ...repeated(iris),
    ...members.flatMap(({ path, familyId, subfamilyId, profile, deprecation }) => [
      ...unknown(familyId, familyIds, [...path, 'familyId'], 'family'),
      ...unknown(subfamilyId, familyOf, [...path, 'subfamilyId'], 'sub-family'),
      ...(subfamilyId !== null && familyOf.has(subfamilyId) && familyOf.get(subfamilyId) !== familyId
        ? [problem([...path, 'subfamilyId'], 'is no sub-family of the family of the occupation')]
        : []),
      ...(profile?.relatedOccupations ?? []).flatMap(({ occupationId }, at) =>
        unknown(
          occupationId,
          occupationIds,
          [...path, 'profile', 'relatedOccupations', at, 'occupationId'],
          'occupation',
        ),
      ),
      ...(profile ? brokenSections(profile, [...path, 'profile'], template) : []),
      ...(deprecation?.replacedBy ?? []).flatMap((id, at) =>
        unknown(id, occupationIds, [...path, 'deprecation', 'replacedBy', at], 'occupation'),
      ),
    ]),
  ]
  return broken.sort((a, b) => compareArrays(a.path, b.path))
}

const keyOrder = ['sources', 'template', 'skills', 'families', 'occupations']

function compareArrays(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  const section = keyOrder.indexOf(String(a[0])) - keyOrder.indexOf(String(b[0]))
  return section || (typeof a[1] === 'number' ? a[1] - Number(b[1]) : 0)
}
