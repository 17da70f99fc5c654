/** A text to look for, what a score found by it is multiplied by, and whether it is only a part of the label. */
export type LabelPart = { text: string; factor: number; isPart: boolean }

const otherLabel = 0.95
const part = 0.8

/**
 * The labels of a skill, the preferred one first, and the parts of one that names several things: `animation de réunion`
 * and `capacités de rédaction`. What stands in brackets is also left out.
 */
export function labelParts(labels: readonly string[]): LabelPart[] {
  return labels.flatMap((label, at) => {
    const factor = at === 0 ? 1 : otherLabel
    const outside = label.replace(/\s*\([^()]*\)/gu, '').trim()
    const parts = outside.split(/\s*[,;]\s*|\s+(?:et|ou)\s+/u)
    const others = [outside, ...(parts.length > 1 ? parts : [])].filter(
      (text, index, all) => text !== '' && text !== label && all.indexOf(text) === index,
    )
    return [
      { text: label, factor, isPart: false },
      ...others.map(text => ({
        text,
        factor: factor * (text === outside ? otherLabel : part),
        isPart: true,
      })),
    ]
  })
}
