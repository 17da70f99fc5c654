import { type ElementTree, element } from '../site/element-tree'
import type { Locale } from '../site/locale'
import { occupationHref } from '../site/routes'
import { searchWords } from '../words/search'
import type { OwnField } from './documents'
import type { Found } from './engine'
import { excerpt, marked, type Piece } from './marked'

/** One result: the occupation as a link, its family, and the text that matches with the field that it stands in. */
export function foundItem(
  locale: Locale,
  { document, terms, where }: Found,
  own: readonly OwnField[],
): ElementTree {
  const { id, label, family, hue, isOutOfUse } = document
  const known: Partial<Record<string, string>> = searchWords[locale].fields
  const field = own.find(section => section.id === where.field)?.[locale] ?? known[where.field]
  const inLabel = where.field === 'title'
  return element(
    'li',
    { class: 'found', 'data-hue': hue === null ? undefined : `${hue}` },
    element('a', { href: occupationHref(locale, id), lang: 'fr' }, ...pieces(marked(label, terms))),
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

function pieces(list: Piece[]): (ElementTree | string)[] {
  return list.map(({ text, hit }) => (hit ? element('mark', {}, text) : text))
}
