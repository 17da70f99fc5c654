import type { ReportWords } from '../words.js'
import { lost } from './lost.js'
import { counted, digits, percent } from './phrase.js'

const severity = { error: 'Errors', warning: 'Warnings', info: 'For information' }

export const report: ReportWords = {
  summary: (without, total) =>
    without === 0
      ? 'Every occupation has a fiche.'
      : `${digits(without)} of ${counted(total, 'occupation')} ${without === 1 ? 'has' : 'have'} no fiche.`,
  filled: (filled, expected, ratio) =>
    `${digits(filled)} of ${counted(expected, 'section')} are filled (${percent(ratio)}).`,
  counts: ({ error, warning, info }) =>
    `Findings: ${counted(error, 'error')}, ${counted(warning, 'warning')}, ${digits(info)} for information.`,
  completeness: 'Completeness',
  columns: ['occupation', 'filled', 'empty in the source', 'absent from the source'],
  noProfile: 'no fiche',
  filledOf: (filled, expected) => `${filled} of ${expected}`,
  lostSince: version => `Lost since release ${version}`,
  nothingLost: 'Nothing.',
  lost,
  findings: (kind, count) => `${severity[kind]} (${digits(count)})`,
  colon: ': ',
}
