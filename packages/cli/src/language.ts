import { type Language, languages, type Words, wordsOf } from '@metiers/words'

let chosen: Language | undefined

/**
 * Speaks from now on the language that `--lang` of a command line asks for, if one of ours. It is read before the line
 * is understood, so that the help, and what is said of a line that cannot be, are in it too. It is one of the process,
 * as its terminal is.
 */
export function speakAsAsked(args: readonly string[]): void {
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args
  const at = options.findLastIndex(arg => arg === '--lang' || arg.startsWith('--lang='))
  const option = options[at]
  chosen = languageOf(option === '--lang' ? options[at + 1] : option?.slice('--lang='.length))
}

/** What the commands say, in the language of the person. */
export function words(): Words['command'] {
  return wordsOf(language()).command
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
