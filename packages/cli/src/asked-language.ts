// Imports nothing: it is asked, too, where no other file of the program can be loaded.

const languages = ['fr', 'en'] as const

/**
 * The language that `--lang` of a command line asks for; undefined where it asks for none of ours. It is read before the
 * line is understood.
 */
export function languageOfOption(args: readonly string[]): 'fr' | 'en' | undefined {
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args
  const at = options.findLastIndex(arg => arg === '--lang' || arg.startsWith('--lang='))
  const option = options[at]
  return languageOf(option === '--lang' ? options[at + 1] : option?.slice('--lang='.length))
}

/**
 * The language of a person who asks for none on the command line: that of `METIERS_LANG`, else of the system where it is
 * one of ours, else that of the data, which is French.
 */
export function languageOfSystem(): 'fr' | 'en' {
  const { locale } = new Intl.DateTimeFormat().resolvedOptions()
  return languageOf(process.env.METIERS_LANG) ?? languageOf(locale) ?? 'fr'
}

/** The language of a locale (BCP 47, or as POSIX writes it): `fr_FR.UTF-8` is French. */
export function languageOf(locale: string | undefined): 'fr' | 'en' | undefined {
  const [primary] = (locale ?? '').toLowerCase().split(/[-_.]/)
  return languages.find(language => language === primary)
}
