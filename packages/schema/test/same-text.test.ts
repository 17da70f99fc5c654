import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { labelWords, sameText, textKey } from '../src/index.js'

test.each([
  ['Chargé d’affaires', "CHARGE D'AFFAIRES"],
  ['Ingénieur technico-commercial', 'ingenieur technico commercial'],
  ['Maître d’œuvre', 'Maitre d oeuvre'],
  ['Qualité / méthodes', 'Qualité, méthodes'],
  ['Activités principales', 'Activités principales.'],
  ['1. Activités', '1 Activités'],
  ['Développeur C++', 'développeur c ++'],
  ['Bac +2', 'Bac+2'],
  ['Bac + 2', 'BAC+2'],
  ['C♯', 'C#'],
  ['+ Boulanger', 'Boulanger'],
  ['# Boulanger', 'Boulanger'],
  ['Boulanger…', 'Boulanger...'],
  ['S.I.', 'S.I'],
])('%s and %s are the same text', (one, other) => {
  expect(sameText(one, other)).toBe(true)
})

test.each([
  ['C', 'C++'],
  ['C++', 'C#'],
  ['C', 'C#'],
  ['C+', 'C++'],
  ['Développeur NET', 'Développeur .NET'],
  ['Node.js', 'Node js'],
  ['Web 2.0', 'Web 20'],
  ['Web 2.0', 'Web 2 0'],
  ['Bac +2', 'Bac 2'],
  ['C++', 'C plus plus'],
  ['Analyste α', 'Analyste β'],
  ['Chef de projet', 'Chef de produit'],
])('%s and %s are not', (one, other) => {
  expect(sameText(one, other)).toBe(false)
})

test('a key is one for every case and Unicode form, and takes time in proportion to the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      expect(textKey(text.normalize('NFD'))).toBe(textKey(text.normalize('NFC')))
    }),
  )
  for (const piece of [' ', '+', '# ', '.', 'a.', '+ + ', 'a +']) {
    expect(textKey(piece.repeat(200_000)).length).toBeLessThan(1_200_000)
  }
})

describe('a label is read the same, whether or not signs have to be looked for in it', () => {
  const signs = [
    'a',
    'É',
    'œ',
    'Œ',
    'ß',
    'Σ',
    'ς',
    'ﬁ',
    'İ',
    '2',
    ' ',
    '\u00a0',
    '.',
    '..',
    '+',
    '#',
    '♯',
    '-',
    '’',
    '(',
    '\u0301',
    '\u037e',
    '한',
    '🙂',
  ]
  const label = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...signs)).map(all => all.join('')),
  )
  it('any text', () => {
    // A picture is no word and no sign: but with one, the text is read the long way.
    fc.assert(
      fc.property(label, text => {
        expect(labelWords(text)).toEqual(labelWords(`${text} 🙂`))
      }),
    )
  })
  it.each([
    ['Chargé d’études (H/F).', ['charge', 'd', 'etudes', 'h', 'f']],
    ['Développeur .NET, S.I. ; C++', ['developpeur', '.', 'net', 's', 'i', 'c', '+', '+']],
    ['CŒUR de MÉTIER', ['coeur', 'de', 'metier']],
  ])('%s', (text, words) => {
    expect(labelWords(text)).toEqual(words)
  })
})
