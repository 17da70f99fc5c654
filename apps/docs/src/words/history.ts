import { bilingual, inDigits, plural } from './bilingual'

/** What changed an occupation from version to version. */
export const historyWords = bilingual(
  {
    title: 'Histoire',
    more: (n: number) =>
      `et ${inDigits('fr', n)} ${plural('fr', n, 'autre changement', 'autres changements')} de cette version`,
    since: (version: string, date: string) =>
      `Dans la nomenclature depuis sa première version, ${version}, publiée le ${date}.`,
    unchanged: 'Rien n’y a changé depuis.',
  },
  {
    title: 'History',
    more: n => `and ${inDigits('en', n)} more ${plural('en', n, 'change', 'changes')} in this version`,
    since: (version, date) => `In the nomenclature since its first version, ${version}, released on ${date}.`,
    unchanged: 'Nothing has changed in it since.',
  },
)
