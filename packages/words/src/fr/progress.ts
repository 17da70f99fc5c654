import type { ProgressWords } from '../words.js'

export const progress: ProgressWords = {
  reading: 'lecture',
  readingAgain: 'deuxième lecture',
  checking: 'contrôle',
  exporting: 'préparation des fichiers',
  writing: 'écriture',
}
