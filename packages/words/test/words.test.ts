import { describe, expect, it, test } from 'vitest'
import {
  adviceBlocks,
  frenchSpaces,
  languages,
  ruleAbout,
  ruleTitle,
  sayPlace,
  sayTrouble,
  wordsOf,
} from '../src/index.js'

const path = () => 'fiche.docx'
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('a place is said as a person finds it', () => {
  test.each([
    [{ sourceId: 'a' }, 'fiche.docx', 'fiche.docx'],
    [{ sourceId: 'a', lines: [12, 12] }, 'fiche.docx, ligne 12', 'fiche.docx, line 12'],
    [{ sourceId: 'a', lines: [3, 5] }, 'fiche.docx, lignes 3 à 5', 'fiche.docx, lines 3–5'],
    [
      { sourceId: 'a', table: 4, row: 2, column: 3, paragraph: 1 },
      'fiche.docx, tableau 4, ligne 2, colonne 3',
      'fiche.docx, table 4, row 2, column 3',
    ],
    [
      { sourceId: 'a', paragraph: 7, part: 'header1-textbox2' },
      'fiche.docx, en-tête 1, zone de texte 2, paragraphe 7',
      'fiche.docx, header 1, text box 2, paragraph 7',
    ],
    [
      { sourceId: 'a', paragraph: 1, part: 'footnotes' },
      'fiche.docx, notes de bas de page, paragraphe 1',
      'fiche.docx, footnotes, paragraph 1',
    ],
  ] as const)('%j', (place, french, english) => {
    const found = 'lines' in place ? { ...place, lines: [...place.lines] as [number, number] } : place
    expect(sayPlace('fr', found, path)).toBe(french)
    expect(sayPlace('en', found, path)).toBe(english)
  })
  it('is said with the heading above it and its words, where they are known; long ones are cut', () => {
    const cell = { sourceId: 'a', table: 2, row: 3, column: 1, paragraph: 1 }
    const nearby = {
      heading: 'Activités principales',
      words: 'Pétrir la pâte, la diviser et la façonner à la main',
    }
    expect(plain(sayPlace('fr', cell, path, nearby))).toBe(
      'fiche.docx, sous « Activités principales », « Pétrir la pâte, la diviser et la façonn… » (tableau 2, ligne 3, colonne 1)',
    )
    expect(sayPlace('en', cell, path, nearby)).toBe(
      'fiche.docx, under “Activités principales”, “Pétrir la pâte, la diviser et la façonn…” (table 2, row 3, column 1)',
    )
    const header = { sourceId: 'a', paragraph: 7, part: 'header1' }
    expect(plain(sayPlace('fr', header, path, { heading: null, words: 'Modèle' }))).toBe(
      'fiche.docx, « Modèle » (en-tête 1, paragraphe 7)',
    )
  })
  it('is short where it is a mark', () => {
    const { short } = wordsOf('fr').places
    expect(plain(short({ lines: [12, 14] }))).toBe('l. 12')
    expect(plain(short({ table: 4, row: 2, column: 3, paragraph: 1 }))).toBe('tableau 4, l. 2')
    expect(plain(short({ paragraph: 12, part: 'footer1' }))).toBe('pied de page 1, § 12')
  })
})

test('French spaces stand before double signs and within guillemets, and nowhere else', () => {
  expect(frenchSpaces('Deux cases ; pourquoi ? « Une » : 5 %, 12:30, https://a.fr !')).toBe(
    'Deux cases\u202f; pourquoi\u202f? «\u00a0Une\u00a0»\u202f: 5\u202f%, 12:30, https://a.fr\u202f!',
  )
})

test('counts are said in French as French counts: none and one are singular', () => {
  const { report } = wordsOf('fr')
  expect(plain(report.counts({ error: 0, warning: 1, info: 12_345 }))).toBe(
    'Constats : 0 erreur, 1 point à vérifier, 12 345 pour information.',
  )
  expect(plain(report.summary(36, 41))).toBe('36 des 41 métiers n’ont pas de fiche.')
  expect(plain(report.summary(1, 41))).toBe('1 des 41 métiers n’a pas de fiche.')
})

test('a rule that nobody knows is said by its id, and about it nothing is made up', () => {
  for (const language of languages) {
    expect(ruleTitle(language, 'of-tomorrow')).toBe('of-tomorrow')
    expect(ruleTitle(language, 'toString')).toBe('toString')
    expect(ruleAbout(language, 'of-tomorrow')).toBeUndefined()
  }
})

test('what is to paste stands apart from what is said', () => {
  expect(adviceBlocks('Écrivez :\n\naliases:\n  - a\n\nSinon, rien.')).toEqual([
    { text: 'Écrivez :', isToPaste: false },
    { text: 'aliases:\n  - a', isToPaste: true },
    { text: 'Sinon, rien.', isToPaste: false },
  ])
})

describe('a date that is not of the form that is asked for', () => {
  it('is told with how to write it', () => {
    const trouble = {
      code: 'date-form',
      path: '--date',
      facts: { text: '24/11/2026', iso: '2026-11-24' },
    } as const
    expect(plain(sayTrouble('fr', trouble))).toBe(
      '--date : « 24/11/2026 » n’est pas une date de la forme année-mois-jour ; attendu : une date comme 2026-01-31. Écrivez 2026-11-24.',
    )
  })
  it('is told where the calendar has no such day', () => {
    const trouble = { code: 'date-impossible', path: '--date', facts: { text: '31/02/2026' } } as const
    expect(plain(sayTrouble('fr', trouble))).toBe(
      '--date : « 31/02/2026 » n’existe pas dans le calendrier ; attendu : une date comme 2026-01-31. Vérifiez le jour et le mois.',
    )
  })
})
