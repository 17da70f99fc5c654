import type { Lexicon } from './lexicon.js'

const titled = /^([^:–—]{1,80}?)\s*[:–—]\s+(\S.*)$/su
const numbered = /\s*(?:n\s?[°o]\.?|numéro)?\s*\d{1,6}$/iu

/**
 * The name of a form before the title of a fiche, as a heading of a template, and that title: `Fiche métier n° 3 : Guide`
 * has `Fiche métier n° {count}` and `Guide`. Null where no name of a form comes first.
 */
export function afterFormName(text: string, lexicon: Lexicon): { heading: string; title: string } | null {
  const [, name = '', title = ''] = titled.exec(text) ?? []
  const count = numbered.exec(name)?.[0] ?? ''
  if (title === '' || !lexicon.isForm(name.slice(0, name.length - count.length))) return null
  return { heading: name.replace(/\d{1,6}$/, '{count}'), title }
}
