import type { Locale } from '../site/locale'
import { bilingual } from './bilingual'

type Because = { because: (justification: string) => string }

/** What a mapping rests on, by its term of SEMAPV; a term that has no words here is shown as it is. */
export const justificationWords: Record<Locale, Because> = bilingual(
  {
    because: (justification: string) => `Motif\u00A0: ${saidIn('fr', justification)}`,
  },
  {
    because: justification => `Reason: ${saidIn('en', justification)}`,
  },
)

const reasons: Record<Locale, ReadonlyMap<string, string>> = {
  fr: new Map([
    ['semapv:LexicalMatching', 'un nom en commun'],
    ['semapv:LexicalSimilarityThresholdMatching', 'des noms voisins'],
    ['semapv:ManualMappingCuration', 'choisie à la main'],
    ['semapv:MappingReview', 'relue à la main'],
    ['semapv:SemanticSimilarityThresholdMatching', 'des sens voisins'],
    ['semapv:CompositeMatching', 'plusieurs indices réunis'],
    ['semapv:UnspecifiedMatching', 'non précisé'],
  ]),
  en: new Map([
    ['semapv:LexicalMatching', 'a name in common'],
    ['semapv:LexicalSimilarityThresholdMatching', 'similar names'],
    ['semapv:ManualMappingCuration', 'chosen by hand'],
    ['semapv:MappingReview', 'reviewed by hand'],
    ['semapv:SemanticSimilarityThresholdMatching', 'similar meanings'],
    ['semapv:CompositeMatching', 'several signs together'],
    ['semapv:UnspecifiedMatching', 'not stated'],
  ]),
}

function saidIn(locale: Locale, justification: string): string {
  return reasons[locale].get(justification) ?? justification
}
