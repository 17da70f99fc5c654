import type { SectionId } from '@metiers/schema'
import { sections as en } from './en/sections.js'
import { sections as fr, headings } from './fr/sections.js'
import type { Language } from './language.js'

/** The names of the sections of a fiche alone, for a script that has no other words of ours to carry. */
export const sectionNames: Readonly<Record<Language, Readonly<Record<SectionId, string>>>> = { fr, en }

/** The headings that the sections have in the built-in template: longer than their names, and not used for them. */
export const builtInHeadings: Readonly<Record<SectionId, string>> = headings
