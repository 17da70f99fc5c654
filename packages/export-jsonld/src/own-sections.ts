import type { AdditionalSection, PublishedTemplate, TemplateSection } from '@metiers/schema'
import { gradedItemNodes } from './graded.js'
import type { Links } from './links.js'
import { type LevelIri, scaleOf } from './scales.js'

/** The sections of a steward's own template: those that no known field holds. */
export function ownSections({ sections }: PublishedTemplate): TemplateSection[] {
  return sections.filter(({ field }) => field === undefined)
}

/** The term of the context for what a section of the steward's own holds; `-label` is for a name that is no occupation. */
export function sectionTerm(id: string): string {
  return `section-${id}`
}

/** What the sections of the steward's own say of an occupation, each by a property of the dataset's vocabulary. */
export function ownSectionTerms(
  occupationIri: string,
  sections: Readonly<Record<string, AdditionalSection>>,
  { template, links, levelIri }: { template: PublishedTemplate; links: Links; levelIri: LevelIri },
): object {
  return Object.fromEntries(
    Object.entries(sections).flatMap(([id, section]): [string, unknown][] => {
      const term = sectionTerm(id)
      if (section.kind === 'occupations') {
        const iriOf = (occupationId: string | null) => links.occupation.get(occupationId ?? '')
        return [
          [term, section.value.flatMap(({ occupationId }) => iriOf(occupationId) ?? [])],
          [
            `${term}-label`,
            section.value.filter(each => each.occupationId === null).map(({ label }) => label),
          ],
        ]
      }
      if (section.kind === 'graded-list') {
        const graded = { section: id, scale: scaleOf(template, id), levelIri }
        return [[term, gradedItemNodes(occupationIri, section.value, graded)]]
      }
      return section.value === null ? [] : [[term, section.value]]
    }),
  )
}
