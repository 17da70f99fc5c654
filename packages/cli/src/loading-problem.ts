import { languageOfOption, languageOfSystem } from './asked-language.js'

// Loaded before all else, which takes many files at once: that there are too few is said without those of the words.

type Said = (code: string) => string
const tooFewFiles: Record<'fr' | 'en', Said> = {
  fr: code =>
    `le système laisse ouvrir trop peu de fichiers à la fois (${code})\u202f; attendu\u202f: au moins 256. Relevez la limite, par exemple avec ulimit -n 1024, et relancez la commande.`,
  en: code =>
    `the system lets this process open too few files at once (${code}); expected at least 256. Raise the limit, for example with ulimit -n 1024, and run the command again.`,
}
const notLoaded: Record<'fr' | 'en', Said> = {
  fr: code =>
    `une partie du programme ne peut pas être chargée (${code})\u202f; attendu\u202f: tous ses paquets, et le droit d’ouvrir 256 fichiers à la fois. Réinstallez-le avec npm ci, ou relevez la limite, par exemple avec ulimit -n 1024.`,
  en: code =>
    `a part of the program cannot be loaded (${code}); expected all its packages, and leave to open 256 files at once. Install it again with npm ci, or raise the limit, for example with ulimit -n 1024.`,
}

/**
 * What to say where the program itself could not be loaded, in the language of the person; null of any other error. Node
 * says EMFILE or ENFILE where the system lets no more files be opened, and, where that befalls it on the way to a
 * package, that there is no such package.
 */
export function loadingProblem(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  const language = languageOfOption(process.argv.slice(2)) ?? languageOfSystem()
  if (error.code === 'EMFILE' || error.code === 'ENFILE') return `${tooFewFiles[language](error.code)}\n`
  if (error.code === 'ERR_MODULE_NOT_FOUND' || error.code === 'ERR_INVALID_PACKAGE_CONFIG')
    return `${notLoaded[language](error.code)}\n`
  return null
}
