import type { ProposedScale } from './levels.js'
import type { ProposedSection } from './proposed-section.js'

/** A scale with the id by which sections name it. */
export type NamedScale = ProposedScale & { id: string }
/** A section that names its scale. */
export type GradedSection = Omit<ProposedSection, 'scale'> & { scale: string | null }

/**
 * The scales of sections, each once: sections with the same levels share one, which has its name from the first, and all
 * ways to say that an item is not required.
 */
export function shareScales(sections: readonly ProposedSection[]): {
  sections: GradedSection[]
  scales: NamedScale[]
} {
  const scales = new Map<string, NamedScale>()
  const graded = sections.map(({ scale, ...section }): GradedSection => {
    if (!scale) return { ...section, scale: null }
    const key = JSON.stringify(scale.levels)
    const known = scales.get(key)
    const id = known?.id ?? `${section.id}-levels`
    const notConcerned = [...new Set([...(known?.notConcerned ?? []), ...scale.notConcerned])]
    const doubts = [...new Set([...(known?.doubts ?? []), ...scale.doubts])]
    scales.set(key, { id, levels: scale.levels, notConcerned, doubts })
    return { ...section, scale: id }
  })
  return { sections: graded, scales: [...scales.values()] }
}
