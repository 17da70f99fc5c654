import type { ReportWords } from '../words.js'
import { quoted } from './phrase.js'

/** What a release had and the next one lacks. */
export const lost: ReportWords['lost'] = {
  occupation: (label: string) => `the occupation ${quoted(label)}`,
  profile: (label: string) => `the fiche of ${quoted(label)}`,
  section: (label: string, section: string) => `the section ${quoted(section)} of ${quoted(label)}`,
  mapping: (label: string, code: string) => `the mapping of ${quoted(label)} to ${code}`,
}
