import { describe, expect, it } from 'vitest'
import { readCodeLine } from '../src/assemble/code-line.js'

const rome = (line: string) => readCodeLine(line, text => /^(?:[A-N]\d{4}|\d{5})$/.test(text))
const pcs = (line: string) => readCodeLine(line, text => /^(?:\d{3}[a-z]|\d{2}[A-Z]\d)$/.test(text))
const codes = (...all: string[]) => ({ codes: all, labels: [], others: [] })
const studies = { code: 'M1802', label: 'Études et développement' }
const network = { code: 'M1801', label: 'Administration de réseaux' }

describe('a line of codes of a classification whose codes have hyphens', () => {
  it('keeps them whole', () => {
    const own = (line: string) => readCodeLine(line, text => /^[A-Z]-\d+$/.test(text))
    expect(own('P-12, Q-3 (Fournil)')).toEqual({
      codes: ['P-12', 'Q-3'],
      labels: [{ code: 'Q-3', label: 'Fournil' }],
      others: [],
    })
  })
})

describe('a line of codes', () => {
  it.each(['M1802 M1801', 'M1802, M1801', 'M1802 / M1801', 'M1802; M1801,', ' M1802,M1801 '])('%j', line => {
    expect(rome(line)).toEqual(codes('M1802', 'M1801'))
  })

  it.each([
    'M1802 – Études et développement',
    'M1802 - Études et développement',
    'M1802 : Études et développement',
    'M1802: Études et développement',
    'M1802-Études et développement',
    'M1802 Études et développement',
    'M1802 (Études et développement)',
    'Études et développement (M1802)',
    'Études et développement [ M1802 ]',
  ])('%j is a code and its label', line => {
    expect(rome(line)).toEqual({ codes: ['M1802'], labels: [studies], others: [] })
  })

  it.each([
    'M1802 – Études et développement, M1801 – Administration de réseaux',
    'M1802 Études et développement / M1801 Administration de réseaux',
    'M1802 – Études et développement ; M1801 – Administration de réseaux',
    'M1802 : Études et développement - M1801 : Administration de réseaux',
    'M1802 (Études et développement), M1801 (Administration de réseaux)',
    'Études et développement (M1802), Administration de réseaux (M1801)',
    'Études et développement (M1802) – Administration de réseaux (M1801)',
    'Études et développement (M1802) ; Administration de réseaux (M1801).',
  ])('%j is two codes, each with its label', line => {
    expect(rome(line)).toEqual({ codes: ['M1802', 'M1801'], labels: [studies, network], others: [] })
  })

  it('has a label beside some codes, and none beside others', () => {
    expect(rome('32321, M1802 – Études et développement')).toEqual({
      codes: ['32321', 'M1802'],
      labels: [studies],
      others: [],
    })
  })

  it('keeps what a label has of commas, brackets, slashes and numbers', () => {
    const label = 'Ingénieurs et cadres d’étude, recherche et développement (chefs de projet / niveau 3)'
    expect(pcs(`388a – ${label}`)).toEqual({ codes: ['388a'], labels: [{ code: '388a', label }], others: [] })
    expect(pcs('38A1 Ingénieurs').codes).toEqual(['38A1'])
  })

  it.each<[line: string, found: string[], others: string[]]>([
    ['M1802, 3232, 123', ['M1802'], ['3232', '123']],
    ['M1802 3232', ['M1802'], ['3232']],
    ['M1802, Études et développement', ['M1802'], ['Études et développement']],
    ['M1802 ; Études et développement', ['M1802'], ['Études et développement']],
    ['voir aussi M1802', ['M1802'], ['voir aussi']],
    ['Études – M1802', ['M1802'], ['Études –']],
    ['M1802 M180 M18022', ['M1802'], ['M180', 'M18022']],
    ['M1802-12246', [], ['M1802-12246']],
    ['M1802–M1805', [], ['M1802–M1805']],
    ['M1802.1', [], ['M1802.1']],
    ['XM1802', [], ['XM1802']],
    ['Études et développement', [], ['Études et développement']],
  ])('%j: what is no code and no label is one of the others', (line, found, others) => {
    expect(rome(line)).toEqual({ codes: found, labels: [], others })
  })

  it('says nothing twice: a text on both sides is one label and one other', () => {
    expect(rome('Code ROME : M1802 – Études et développement')).toEqual({
      codes: ['M1802'],
      labels: [studies],
      others: ['Code ROME :'],
    })
  })

  // A reader that tries again for each sign would still be at it when the test is ended as one that hangs.
  it('is read in one pass, however many signs stand between two codes', () => {
    const many = 250_000
    const signs = `${'('.repeat(many)}${'- '.repeat(many)}${'a-'.repeat(many)}${' '.repeat(many)}`
    expect(rome(`M1802 ${signs}M1801 x`).codes).toEqual(['M1802', 'M1801'])
  })
})
