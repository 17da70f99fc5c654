import type { SectionId } from '@metiers/schema'
import { sections as en } from './en/sections.js'
import { sections as fr } from './fr/sections.js'
import type { Language } from './language.js'

/** The names of the sections of a fiche alone, for a script that has no other words of ours to carry. */
export const sectionNames: Readonly<Record<Language, Readonly<Record<SectionId, string>>>> = { fr, en }
