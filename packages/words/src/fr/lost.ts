import type { ReportWords } from '../words.js'
import { phrase, quoted } from './phrase.js'

/** What a release had and the next one lacks. */
export const lost: ReportWords['lost'] = {
  occupation: (label: string) => phrase`le métier ${quoted(label)}`,
  profile: (label: string) => phrase`la fiche de ${quoted(label)}`,
  section: (label: string, section: string) => phrase`la rubrique ${quoted(section)} de ${quoted(label)}`,
  mapping: (label: string, code: string) => phrase`la correspondance de ${quoted(label)} avec ${code}`,
}
