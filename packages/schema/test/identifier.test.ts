import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identifierOf, identifierSchema, normaliseText } from '../src/index.js'

describe('the id of a label', () => {
  for (const [label, id] of [
    ['Chef de projet', 'chef-de-projet'],
    ['Ingénieur qualité méthodes / ingénieur validation', 'ingenieur-qualite-methodes-ingenieur-validation'],
    ['Maître d’œuvre', 'maitre-d-oeuvre'],
    ['  ÆTIUS & Cie. ', 'aetius-cie'],
    ['ŒNOLOGUE', 'oenologue'],
    ['Développeur C++', 'developpeur-c-plus-plus'],
    ['Développeur C#', 'developpeur-c-sharp'],
    ['Développeur .NET', 'developpeur-dot-net'],
    ['Développeur ASP.NET', 'developpeur-asp-dot-net'],
    ['Intégrateur Node.js', 'integrateur-node-dot-js'],
    ['Technicien (Bac +2)', 'technicien-bac-plus-2'],
    // No sign that carries meaning: a bullet, a number of a heading, the ends of sentences and abbreviations, initials.
    ['+ Boulanger', 'boulanger'],
    ['1. Boulanger', '1-boulanger'],
    ['Boulanger.', 'boulanger'],
    ['Resp. qualité...', 'resp-qualite'],
    ['Directeur des S.I.', 'directeur-des-s-i'],
  ] as const) {
    it(`${label} -> ${id}`, () => expect(identifierOf(label)).toBe(id))
  }
  it('is what it was before signs were spelt, for every label without one', () => {
    const before = (label: string) =>
      label
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
        .replaceAll('œ', 'oe')
        .replaceAll('æ', 'ae')
        .replace(/[^a-z0-9]+/g, ' ')
        .trim()
        .replaceAll(' ', '-')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const label = text.replace(/[+#.♯]/gu, '')
        expect(identifierOf(label)).toBe(before(label))
      }),
    )
  })
  it('is one id for every case and Unicode form, and its own id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), label => {
        const id = identifierOf(label)
        expect(id === '' || identifierSchema.safeParse(id).success).toBe(true)
        expect(identifierOf(label.normalize('NFD'))).toBe(identifierOf(label.normalize('NFC')))
        expect(identifierOf(id)).toBe(id)
      }),
    )
  })
})

describe('normalised text', () => {
  it('loses soft hyphens and runs of white space, and nothing else', () => {
    expect(normaliseText("\u00a0l’é\u00adtat\t de\u202f l'art \n")).toBe("l’état de l'art")
  })
  it('is told by its definition, with and without a character that has to be looked at', () => {
    const defined = (text: string) =>
      text.normalize('NFC').replaceAll('\u00ad', '').replace(/\s+/gu, ' ').trim()
    for (let code = 0; code <= 0xffff; code += 1) {
      const character = String.fromCharCode(code)
      for (const text of [character, `e${character}a`, ` ${character}`, `${character} `, `a  ${character}`])
        if (normaliseText(text) !== defined(text)) expect(normaliseText(text)).toBe(defined(text))
    }
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('e', '\u0301', 'É', ' ', '\u00a0', '’', '\t', '') }),
        text => {
          expect(normaliseText(text)).toBe(defined(text))
        },
      ),
    )
  })
  it('is its own normal form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(normaliseText(normaliseText(text))).toBe(normaliseText(text))
      }),
    )
  })
})
