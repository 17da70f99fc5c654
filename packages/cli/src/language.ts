import { type Language, type Words, wordsOf } from '@metiers/words'
import { languageOfOption, languageOfSystem } from './asked-language.js'

let chosen: Language | undefined

/**
 * Speaks from now on the language that `--lang` of a command line asks for, if one of ours, so that the help, and what
 * is said of a line that cannot be understood, are in it too. It is one of the process, as its terminal is.
 */
export function speakAsAsked(args: readonly string[]): void {
  chosen = languageOfOption(args)
}

/** What the commands say, in the language of the person. */
export function words(): Words['command'] {
  return wordsOf(language()).command
}

/** The language that a person is spoken to: as asked on the command line, else as the system says. */
export function language(): Language {
  return chosen ?? languageOfSystem()
}
