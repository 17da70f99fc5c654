import { rules } from '@metiers/validate'
import type { Locale } from '../../site/locale'
import { errors } from './errors'
import { notes } from './notes'
import type { RuleWords } from './rule-words'
import { warnings } from './warnings'

const known: ReadonlyMap<string, RuleWords> = new Map(Object.entries({ ...errors, ...warnings, ...notes }))

// Rules speak Markdown: what is code there is plain here, and a link to a page of the repository is left out.
const abouts = new Map(
  rules.map(({ id, about }) => [id, about.replace(/ \(\[[^\]]*\]\([^)]*\)\)/g, '').replaceAll('`', '')]),
)

/** The ids of the rules that have words here. */
export const ruleIdsWithWords: readonly string[] = [...known.keys()]

/** The title of a rule; its id where it has no words. */
export function ruleTitle(locale: Locale, rule: string): string {
  return known.get(rule)?.[locale] ?? rule
}

/** What a rule looks at, and in which language that is said; undefined for a rule that nobody knows. */
export function ruleAbout(locale: Locale, rule: string): { text: string; lang: Locale } | undefined {
  const french = known.get(rule)?.aboutFr
  if (locale === 'fr' && french !== undefined) return { text: french, lang: 'fr' }
  const about = abouts.get(rule)
  return about === undefined ? undefined : { text: about, lang: 'en' }
}
