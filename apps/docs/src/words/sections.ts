import { sectionNames } from '@metiers/words/sections'
import { bilingual } from './bilingual'

/** The sections of a fiche, named. */
export const sectionWords = bilingual(sectionNames.fr, sectionNames.en)
