import { expect, test } from 'vitest'
import { romeFicheHref } from '../src/site/official-fiche'
import { justificationWords } from '../src/words/justification'

test('a code of ROME leads to its fiche at France Travail', () => {
  expect(romeFicheHref('M1853')).toBe('https://candidat.francetravail.fr/metierscope/fiche-metier/M1853')
})

test('what a mapping rests on is said in words, and what has none as it is', () => {
  expect(justificationWords.fr.because('semapv:LexicalMatching')).toBe('Motif\u00A0: un nom en commun')
  expect(justificationWords.en.because('semapv:LexicalSimilarityThresholdMatching')).toBe(
    'Reason: similar names',
  )
  expect(justificationWords.fr.because('semapv:InstanceMatching')).toBe(
    'Motif\u00A0: semapv:InstanceMatching',
  )
})
