import type { PublishedTemplate, SectionId } from '@metiers/schema'
import { builtInHeadings, sectionNames } from '@metiers/words/sections'
import type { Locale } from '../site/locale'

/** What of a template is needed to name its sections. */
type Named = Pick<PublishedTemplate['sections'][number], 'id' | 'labels'>

/** How a section is named: as the template does, and by its short name where the heading is the built-in one. */
export function sectionName(sections: readonly Named[], locale: Locale, id: string): string {
  const { labels } = sections.find(section => section.id === id) ?? {}
  const short = isBuiltIn(id) ? { name: sectionNames[locale][id], heading: builtInHeadings[id] } : null
  if (labels === undefined || labels.fr === short?.heading) return short?.name ?? id
  return locale === 'en' ? (labels.en ?? short?.name ?? labels.fr) : labels.fr
}

// Told by the names themselves: the schema would bring its library into the script of the comparison.
function isBuiltIn(id: string): id is SectionId {
  return Object.hasOwn(builtInHeadings, id)
}
