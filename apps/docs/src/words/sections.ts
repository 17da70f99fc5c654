import { wordsOf } from '@metiers/words'
import { bilingual } from './bilingual'

/** The sections of a fiche, named. */
export const sectionWords = bilingual(wordsOf('fr').sections, wordsOf('en').sections)
