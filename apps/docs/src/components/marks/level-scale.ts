import type { BehaviouralCompetence } from '@metiers/schema'
import { type ElementTree, element } from '../../site/element-tree'
import type { Locale } from '../../site/locale'
import { ruleHref } from '../../site/routes'
import { occupationWords } from '../../words/occupation'

/** A level as the scale that it is: three dots, and words; in words alone where no level is known. */
export function levelScale(locale: Locale, { level, levelStatus }: BehaviouralCompetence): ElementTree {
  const words = occupationWords[locale]
  if (levelStatus === 'not-required') return element('span', { class: 'level-none' }, words.notRequired)
  if (levelStatus === 'unrecoverable') {
    return element(
      'a',
      { class: 'level-unknown', href: ruleHref(locale, 'level-unrecoverable') },
      words.unrecoverable,
    )
  }
  const dots = [1, 2, 3].map(() => element('i', {}))
  return element(
    'span',
    { class: 'level' },
    element('span', { class: 'level-dots', 'data-level': `${level}`, 'aria-hidden': 'true' }, ...dots),
    `${level} ${words.levels.get(level) ?? ''}`.trim(),
  )
}
