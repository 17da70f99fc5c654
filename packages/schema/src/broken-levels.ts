import type { AdditionalSection } from './additional-section.js'
import { type BrokenReference, problem } from './broken-reference.js'
import type { OccupationProfile } from './profile.js'
import { isKnownSection } from './section.js'
import type { PublishedTemplate } from './template.js'

type Path = (string | number)[]

/** The scales of a template whose ranks are not 1, 2, 3 …, and the sections that name a scale which is not there. */
export function brokenTemplate({ sections, scales }: PublishedTemplate): BrokenReference[] {
  const known = new Set(scales.map(({ id }) => id))
  return [
    ...sections.flatMap(({ id, field, scale }, at) => [
      ...(scale === undefined || known.has(scale)
        ? []
        : [problem(['template', 'sections', at, 'scale'], `there is no scale "${scale}"`)]),
      ...(isKnownSection(id) === (field !== undefined) && (field ?? id) === id
        ? []
        : [
            problem(
              ['template', 'sections', at, 'field'],
              `must be the id of the section, where that is a known one`,
            ),
          ]),
    ]),
    ...scales.flatMap(({ levels }, at) =>
      levels.flatMap(({ rank }, index) =>
        rank === index + 1
          ? []
          : [
              problem(
                ['template', 'scales', at, 'levels', index, 'rank'],
                `must be ${index + 1}, its place in the scale`,
              ),
            ],
      ),
    ),
  ]
}

/** The sections of a profile that its template does not have, with values of another kind, or with ranks over its scale. */
export function brokenSections(
  profile: OccupationProfile,
  path: Path,
  template: PublishedTemplate,
): BrokenReference[] {
  const sections = new Map(template.sections.map(section => [section.id, section]))
  const sizes = new Map(template.scales.map(({ id, levels }) => [id, levels.length]))
  const overScale = (
    id: string,
    items: readonly { level: number | null }[],
    below: Path,
  ): BrokenReference[] => {
    const size = sizes.get(sections.get(id)?.scale ?? '')
    return items.flatMap(({ level }, at) =>
      level === null || (size !== undefined && level <= size)
        ? []
        : [problem([...path, ...below, at, 'level'], `there is no level ${level} in the scale of "${id}"`)],
    )
  }
  const own = ([id, { kind, value }]: [string, AdditionalSection]): BrokenReference[] => {
    const section = sections.get(id)
    const below = ['additionalSections', id]
    if (section === undefined || section.field !== undefined)
      return [problem([...path, ...below], `there is no section "${id}" of its own in the template`)]
    if (section.kind !== kind)
      return [problem([...path, ...below, 'kind'], `must be "${section.kind}", the kind of the section`)]
    return kind === 'graded-list' ? overScale(id, value, [...below, 'value']) : []
  }
  return [
    ...overScale('behavioural-competences', profile.behaviouralCompetences, ['behaviouralCompetences']),
    ...profile.emptySections.flatMap((id, at) =>
      sections.has(id) ? [] : [problem([...path, 'emptySections', at], `there is no section "${id}"`)],
    ),
    ...profile.gradedItems.flatMap(({ section, label }, at) =>
      profile[section].includes(label)
        ? []
        : [problem([...path, 'gradedItems', at, 'label'], `is no text of "${section}"`)],
    ),
    ...profile.gradedItems.flatMap((item, at) =>
      overScale(item.section, [item], ['gradedItems']).map(each => ({
        ...each,
        path: [...path, 'gradedItems', at, 'level'],
      })),
    ),
    ...Object.entries(profile.additionalSections).flatMap(own),
  ]
}
