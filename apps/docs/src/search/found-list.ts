import { type ElementTree, element } from '../site/element-tree'
import type { Locale } from '../site/locale'
import { datasetFileHref, occupationHref, type PageName, pageHref, skillHref } from '../site/routes'
import { searchWords } from '../words/search'
import type { OwnField, SearchDocument } from './documents'
import type { Found } from './engine'
import { excerpt, marked, type Piece } from './marked'

/** One result: what was found as a link, the family of an occupation or what else it is, and the text that matches with the field that it stands in. */
export function foundItem(
  locale: Locale,
  { document, terms, where }: Found,
  own: readonly OwnField[],
): ElementTree {
  const { kind, family, hue, isOutOfUse } = document
  const label = (locale === 'en' ? document.labelEn : undefined) ?? document.label
  const known: Partial<Record<string, string>> = searchWords[locale].fields
  const field = own.find(section => section.id === where.field)?.[locale] ?? known[where.field]
  const inLabel = where.field === 'title'
  return element(
    'li',
    { class: 'found', 'data-hue': hue === null ? undefined : `${hue}` },
    element(
      'a',
      { href: hrefOf(locale, document), lang: document.labelEn === undefined ? 'fr' : undefined },
      ...pieces(marked(label, terms)),
    ),
    kind && element('span', { class: 'found-family soft' }, searchWords[locale].kinds[kind]),
    family === null ? undefined : element('span', { class: 'found-family soft', lang: 'fr' }, family),
    isOutOfUse ? element('span', { class: 'found-family soft' }, searchWords[locale].outOfUse) : undefined,
    inLabel
      ? undefined
      : element(
          'p',
          {},
          element('span', { class: 'found-field soft' }, field),
          element(
            'span',
            { lang: where.field === 'alternative-labels-en' ? 'en' : 'fr' },
            ...pieces(excerpt(marked(where.text, terms), 80)),
          ),
        ),
  )
}

function hrefOf(locale: Locale, { kind, id }: SearchDocument): string {
  if (kind === 'skill') return skillHref(locale, id)
  if (kind === 'page') return pageHref(locale, id as PageName)
  return kind === 'file' ? datasetFileHref(id) : occupationHref(locale, id)
}

function pieces(list: Piece[]): (ElementTree | string)[] {
  return list.map(({ text, hit }) => (hit ? element('mark', {}, text) : text))
}
