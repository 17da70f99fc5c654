import type { ReportWords } from '../words.js'
import { lost } from './lost.js'
import { counted, digits, percent, phrase } from './phrase.js'

const severity = {
  error: (count: number) => `Erreurs (${digits(count)})`,
  warning: (count: number) => `À vérifier (${digits(count)})`,
  info: (count: number) => `Pour information (${digits(count)})`,
}

export const report: ReportWords = {
  summary: (without, total) =>
    without === 0
      ? 'Chaque métier a sa fiche.'
      : `${digits(without)} des ${counted(total, 'métier')} ${without < 2 ? 'n’a' : 'n’ont'} pas de fiche.`,
  filled: (filled, expected, ratio) =>
    `${counted(filled, 'rubrique remplie', 'rubriques remplies')} sur ${digits(expected)} (${percent(ratio)}).`,
  counts: ({ error, warning, info }) =>
    phrase`Constats : ${counted(error, 'erreur')}, ${counted(warning, 'point')} à vérifier, ${digits(info)} pour information.`,
  completeness: 'Complétude',
  columns: ['métier', 'remplies', 'vides dans la source', 'absentes de la source'],
  noProfile: 'pas de fiche',
  filledOf: (filled, expected) => `${filled} sur ${expected}`,
  lostSince: version => `Perdu depuis la version ${version}`,
  nothingLost: 'Rien.',
  lost,
  findings: (kind, count) => severity[kind](count),
  colon: phrase` : `,
}
