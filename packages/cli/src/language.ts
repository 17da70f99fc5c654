import { type Language, languages } from '@metiers/words'

let chosen: Language | undefined

/** Speaks this language from now on: that of `--lang`. It is one of the process, as its terminal is. */
export function speak(language: Language): void {
  chosen = language
}

/**
 * The language that a person is spoken to: that of `--lang`, else of `METIERS_LANG`, else of the system where it is one
 * of ours, else that of the data, which is French.
 */
export function language(): Language {
  return chosen ?? languageOf(process.env.METIERS_LANG) ?? languageOf(systemLocale()) ?? 'fr'
}

/** The language of a locale (BCP 47, or as POSIX writes it): `fr_FR.UTF-8` is French. */
export function languageOf(locale: string | undefined): Language | undefined {
  const [primary] = (locale ?? '').toLowerCase().split(/[-_.]/)
  return languages.find(language => language === primary)
}

function systemLocale(): string {
  return new Intl.DateTimeFormat().resolvedOptions().locale
}
