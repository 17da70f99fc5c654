import type { SectionState } from '@metiers/schema'
import { wordsOf } from '@metiers/words'
import type { WorstThing } from '../dataset/quality'
import type { Locale } from '../site/locale'
import { bilingual, inDigits, inPercent, plural } from './bilingual'

export const qualityWords = bilingual(
  {
    title: 'Qualité',
    description:
      'Ce qui est complet, ce qui manque, ce qui est douteux\u00A0: chaque constat, à sa place dans la source.',
    completeness: (filled: number, expected: number, ratio: number) =>
      `${inDigits('fr', filled)} rubriques sont remplies sur ${inDigits('fr', expected)} (${inPercent('fr', ratio)}).`,
    counts: (error: number, warning: number, info: number) =>
      `Le contrôle relève ${inDigits('fr', error)} ${plural('fr', error, 'erreur', 'erreurs')}, ${inDigits('fr', warning)} ${plural('fr', warning, 'point à vérifier', 'points à vérifier')} et ${inDigits('fr', info)} ${plural('fr', info, 'remarque', 'remarques')}.`,
    map: 'Complétude',
    mapIntro: 'Une ligne par métier, une colonne par rubrique de la fiche.',
    mapIntroFamilies:
      'Une ligne par famille, car les métiers sont nombreux\u00A0; sous chaque rubrique, le nombre de fiches où elle est remplie.',
    mapCaption: 'Ce que contient la fiche de chaque métier, rubrique par rubrique',
    mapCaptionFamilies: 'Les fiches de chaque famille où une rubrique est remplie',
    mapMore: (n: number) =>
      `${inDigits('fr', n)} rubriques\u00A0: la carte continue à droite et défile d’un geste ou avec les flèches.`,
    occupation: 'Métier',
    states: {
      filled: 'remplie',
      empty: 'vide dans la source',
      absent: 'absente de la source',
      'no-profile': 'pas de fiche',
    } satisfies Record<SectionState, string>,
    members: (n: number) => `${inDigits('fr', n)} ${plural('fr', n, 'métier', 'métiers')}`,
    noFamily: 'Sans famille',
    total: 'Fiches où elle est remplie',
    totalOf: (profiles: number) => `Fiches où elle est remplie, sur ${inDigits('fr', profiles)}`,
    findings: 'Constats',
    findingsIntro: 'Ce que le contrôle a relevé, règle par règle.',
    noFindings: 'Rien à signaler.',
    rule: 'Règle',
    severity: 'Gravité',
    severities: wordsOf('fr').severities,
    count: { one: '{shown} constat sur {all}', many: '{shown} constats sur {all}' },
    findingCount: (n: number) => `${inDigits('fr', n)} ${plural('fr', n, 'constat', 'constats')}`,
    advice: 'Que faire\u00A0:',
    around: (place: string) => `Voir la source, ${place}`,
    notShown: (n: number) =>
      `et ${inDigits('fr', n)} ${plural('fr', n, 'autre', 'autres')}, dans le fichier des constats (que le filtre ne voit pas)\u00A0:`,
    files: 'Le même contrôle en fichiers\u00A0:',
    wholeFile: 'le fichier entier',
  },
  {
    title: 'Quality',
    description:
      'What is complete, what is missing, what is doubtful: each finding at its place in the source.',
    completeness: (filled, expected, ratio) =>
      `${inDigits('en', filled)} of ${inDigits('en', expected)} sections are filled (${inPercent('en', ratio)}).`,
    counts: (error, warning, info) =>
      `The check reports ${inDigits('en', error)} ${plural('en', error, 'error', 'errors')}, ${inDigits('en', warning)} ${plural('en', warning, 'warning', 'warnings')} and ${inDigits('en', info)} ${plural('en', info, 'note', 'notes')}.`,
    map: 'Completeness',
    mapIntro: 'One row an occupation, one column a section of the profile.',
    mapIntroFamilies:
      'One row a family, since the occupations are many; below each section, the number of profiles in which it is filled.',
    mapCaption: 'What the profile of each occupation holds, section by section',
    mapCaptionFamilies: 'The profiles of each family in which a section is filled',
    mapMore: n =>
      `${inDigits('en', n)} sections: the map goes on to the right and scrolls with a swipe or the arrow keys.`,
    occupation: 'Occupation',
    states: {
      filled: 'filled',
      empty: 'empty in the source',
      absent: 'absent from the source',
      'no-profile': 'no profile',
    },
    members: n => `${inDigits('en', n)} ${plural('en', n, 'occupation', 'occupations')}`,
    noFamily: 'Without family',
    total: 'Profiles in which it is filled',
    totalOf: profiles => `Profiles in which it is filled, of ${inDigits('en', profiles)}`,
    findings: 'Findings',
    findingsIntro: 'What the check has found, rule by rule.',
    noFindings: 'Nothing to report.',
    rule: 'Rule',
    severity: 'Severity',
    severities: wordsOf('en').severities,
    count: { one: '{shown} finding of {all}', many: '{shown} findings of {all}' },
    findingCount: n => `${inDigits('en', n)} ${plural('en', n, 'finding', 'findings')}`,
    advice: 'What to do:',
    around: place => `See the source, ${place}`,
    notShown: n => `and ${inDigits('en', n)} more, in the file of findings (which the filter does not see):`,
    files: 'The same check as files:',
    wholeFile: 'the whole file',
  },
)

/** The worst thing, plainly. */
export function sayWorst(locale: Locale, worst: WorstThing): string {
  const n = (value: number) => inDigits(locale, value)
  if (locale === 'fr') {
    switch (worst.kind) {
      case 'errors':
        return `${n(worst.count)} ${plural('fr', worst.count, 'erreur est à corriger', 'erreurs sont à corriger')} dans les sources.`
      case 'without-profile':
        return `${n(worst.count)} des ${n(worst.of)} métiers n’${plural('fr', worst.count, 'a', 'ont')} pas de fiche.`
      case 'unfilled':
        return `${n(worst.count)} des ${n(worst.of)} rubriques ne ${plural('fr', worst.count, 'est pas remplie', 'sont pas remplies')}.`
      case 'warnings':
        return `${n(worst.count)} ${plural('fr', worst.count, 'point est', 'points sont')} à vérifier.`
      case 'nothing':
        return 'Chaque métier a sa fiche, chaque rubrique est remplie, rien n’est à vérifier.'
    }
  }
  switch (worst.kind) {
    case 'errors':
      return `${n(worst.count)} ${plural('en', worst.count, 'error', 'errors')} in the sources must be corrected.`
    case 'without-profile':
      return `${n(worst.count)} of the ${n(worst.of)} occupations ${plural('en', worst.count, 'has', 'have')} no profile.`
    case 'unfilled':
      return `${n(worst.count)} of the ${n(worst.of)} sections ${plural('en', worst.count, 'is', 'are')} not filled.`
    case 'warnings':
      return `${n(worst.count)} ${plural('en', worst.count, 'warning is', 'warnings are')} to be looked at.`
    case 'nothing':
      return 'Every occupation has its profile, every section is filled, nothing needs a look.'
  }
}
