import type { Locale } from '../site/locale'

/** The words of one part of the site in both languages: the English ones must have the keys and types of the French. */
export function bilingual<Words>(fr: Words, en: NoInfer<Words>): Record<Locale, Words> {
  return { fr, en }
}

const numbers = { fr: new Intl.NumberFormat('fr-FR'), en: new Intl.NumberFormat('en-GB') }

const rules = { fr: new Intl.PluralRules('fr'), en: new Intl.PluralRules('en') }

/** A number as the language writes it. */
export function inDigits(locale: Locale, value: number): string {
  return numbers[locale].format(value)
}

/** A share between 0 and 1 in whole percent. */
export function inPercent(locale: Locale, ratio: number): string {
  const percent = Math.round(ratio * 100)
  return locale === 'fr' ? `${percent}\u00A0%` : `${percent}%`
}

/** One word or the other: French says "0 métier, 1 métier, 2 métiers", English "0 occupations, 1 occupation". */
export function plural(locale: Locale, count: number, one: string, many: string): string {
  return rules[locale].select(count) === 'one' ? one : many
}
