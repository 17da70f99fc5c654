import type { GradedValue, PublishedTemplate } from '@metiers/schema'
import { type ElementTree, element } from '../../site/element-tree'
import type { Locale } from '../../site/locale'
import { ruleHref } from '../../site/routes'
import { occupationWords } from '../../words/occupation'

/** What is shown of a level, and the levels of its scale. */
export type ShownGrade = Pick<GradedValue, 'level' | 'levelStatus'>
export type ShownScale = PublishedTemplate['scales'][number]['levels']

/** A scale of more levels is not drawn: nobody counts so many dots. */
const mostDots = 6

/** A level as the scale that it is: a dot a level, and words; in words alone where no level is known. */
export function levelScale(
  locale: Locale,
  { level, levelStatus }: ShownGrade,
  scale: ShownScale,
): ElementTree {
  const words = occupationWords[locale]
  if (levelStatus === 'not-required') return element('span', { class: 'level-none' }, words.notRequired)
  if (level === null) {
    return element(
      'a',
      { class: 'level-unknown', href: ruleHref(locale, 'level-unrecoverable') },
      words.unrecoverable,
    )
  }
  const { notation, labels } = scale.find(({ rank }) => rank === level) ?? {
    notation: `${level}`,
    labels: null,
  }
  const label = labels === null ? '' : inSentence((locale === 'en' ? labels.en : undefined) ?? labels.fr)
  const dots = scale.map(({ rank }) => element('i', { class: rank <= level ? 'reached' : undefined }))
  return element(
    'span',
    { class: 'level' },
    scale.length > mostDots
      ? undefined
      : element('span', { class: 'level-dots', 'data-level': `${level}`, 'aria-hidden': 'true' }, ...dots),
    label.toLowerCase() === notation.toLowerCase() ? label : `${notation} ${label}`.trim(),
  )
}

/** A label as it goes on after its notation: its first letter small, but in what is written in capitals. */
function inSentence(label: string): string {
  const [first = '', second = ''] = label
  return second === second.toLowerCase() ? first.toLowerCase() + label.slice(first.length) : label
}

/** The levels of the scale that a section has; none where it has none. */
export function scaleOf({ sections, scales }: PublishedTemplate, sectionId: string): ShownScale {
  const id = sections.find(section => section.id === sectionId)?.scale
  return scales.find(scale => scale.id === id)?.levels ?? []
}
