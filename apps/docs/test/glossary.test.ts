import { expect, test } from 'vitest'
import { glossaryWords } from '../src/words/glossary'

const { fr, en } = glossaryWords

test('the glossary has the same terms in both languages, each once, in the order of each alphabet', () => {
  const ids = (terms: typeof fr.terms) => terms.map(({ id }) => id).toSorted()
  expect(ids(en.terms)).toEqual(ids(fr.terms))
  expect(new Set(ids(fr.terms)).size).toBe(fr.terms.length)
  for (const [locale, { terms }] of Object.entries(glossaryWords)) {
    const names = terms.map(({ term }) => term)
    expect(names).toEqual(names.toSorted(new Intl.Collator(locale).compare))
  }
})

test.each(['fiche', 'famille', 'alignement', 'provenance', 'niveau', 'completude', 'rome', 'skos', 'esco'])(
  'the glossary says what %s is',
  id => {
    expect(fr.terms.find(term => term.id === id)?.definition).toMatch(/^\p{Lu}.+\.$/u)
    expect(en.terms.find(term => term.id === id)?.definition).toMatch(/^\p{Lu}.+\.$/u)
  },
)
