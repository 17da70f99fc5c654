import type { Occupation, PublishedTemplate } from '@metiers/schema'
import { levelScale, type ShownScale, scaleOf } from '../components/marks/level-scale'
import { sameTextKey } from '../dataset/same-text'
import { sectionName } from '../dataset/section-names'
import { type ElementTree, element } from '../site/element-tree'
import type { Locale } from '../site/locale'
import { occupationHref, skillHref } from '../site/routes'
import { compareWords } from '../words/compare'
import { alignment, type ComparedCell, type ComparedRow, type ConceptOf } from './alignment'

/** An occupation that is compared, with the name and colour of its family. */
export type ComparedOccupation = {
  occupation: Occupation
  family: string | undefined
  hue: string | undefined
}

/** The comparison as a table: a column an occupation, a group of rows a section of the fiche. */
export function comparisonSheet(
  locale: Locale,
  compared: ComparedOccupation[],
  template: PublishedTemplate,
  conceptOf: ConceptOf,
): ElementTree {
  const names = compared.map(({ occupation }) => occupation.preferredLabel.fr)
  const sections = alignment(
    compared.map(({ occupation }) => occupation),
    template.sections,
    conceptOf,
  )
  const head = compared.map(({ occupation: { id, preferredLabel }, family, hue }) =>
    element(
      'th',
      { scope: 'col', lang: 'fr', 'data-hue': hue },
      element('a', { href: occupationHref(locale, id) }, preferredLabel.fr),
      family === undefined ? undefined : element('span', { class: 'comparison-family soft' }, family),
    ),
  )
  return element(
    'table',
    { class: 'comparison', 'data-columns': `${compared.length}` },
    element('caption', { class: 'visually-hidden' }, compareWords[locale].shown(names)),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('td', {}, element('span', { class: 'visually-hidden' }, compareWords[locale].section)),
        ...head,
      ),
    ),
    ...sections.map(({ id, rows }) =>
      element(
        'tbody',
        { id },
        ...rows.map((row, index) => {
          const heading = element(
            'th',
            { scope: 'rowgroup', rowspan: `${rows.length}` },
            sectionName(template.sections, locale, id),
          )
          return element(
            'tr',
            {},
            index === 0 ? heading : undefined,
            ...cellsOf(locale, row, names, scaleOf(template, id)),
          )
        }),
      ),
    ),
  )
}

/** What all have in the same words stands once, across the columns. What is common links to the page of its concept. */
function cellsOf(locale: Locale, row: ComparedRow, names: string[], scale: ShownScale): ElementTree[] {
  const { cells, shared, skill } = row
  const [first] = cells
  const said = markOf(locale, row)
  const mark =
    shared === 0
      ? undefined
      : skill === undefined
        ? element('span', { class: 'common-mark' }, said)
        : element('a', { class: 'common-mark', href: skillHref(locale, skill) }, said)
  if (mark && first && 'texts' in first && shared === cells.length && isSaidAlike(cells)) {
    return [
      element(
        'td',
        { class: 'common', colspan: `${cells.length}` },
        mark,
        ...contentOf(locale, first, scale),
      ),
    ]
  }
  return cells.map((cell, column) => {
    const has = 'graded' in cell ? cell.graded.required : cell.texts.length > 0
    return element(
      'td',
      { class: mark && has ? 'common' : undefined },
      element('span', { class: 'comparison-who label', lang: 'fr' }, names[column]),
      has ? mark : undefined,
      ...contentOf(locale, cell, scale),
    )
  })
}

/** A concept may be named in more than one wording: then each stands in its own column. */
function isSaidAlike(cells: ComparedCell[]): boolean {
  const texts = cells.flatMap(cell => ('texts' in cell ? cell.texts.map(sameTextKey) : []))
  return new Set(texts).size === 1
}

/** Of a graded item it is the label that is common; what differs in the cells below is named. */
function markOf(locale: Locale, { cells, shared, differing }: ComparedRow): string {
  const words = compareWords[locale]
  if (differing === undefined) return words.common(shared, cells.length)
  const [aspect, another] = differing
  const category = words.commonCategory(shared, cells.length)
  return aspect ? `${category}, ${words.differing[another ? 'both' : aspect]}` : category
}

function contentOf(locale: Locale, cell: ComparedCell, scale: ShownScale): ElementTree[] {
  if ('graded' in cell) {
    const { label, note } = cell.graded
    return [
      element('p', { lang: 'fr' }, note === null ? label : `${label}\u00A0: ${note}`),
      element('p', { class: 'soft' }, levelScale(locale, cell.graded, scale)),
    ]
  }
  const { texts } = cell
  if (texts.length === 0) {
    return [
      element(
        'p',
        { class: 'soft comparison-nothing' },
        element('span', { 'aria-hidden': 'true' }, '—'),
        element('span', { class: 'visually-hidden' }, compareWords[locale].nothing),
      ),
    ]
  }
  if (texts.length === 1) return [element('p', { lang: 'fr' }, texts[0])]
  return [element('ul', { class: 'fiche-list', lang: 'fr' }, ...texts.map(text => element('li', {}, text)))]
}
