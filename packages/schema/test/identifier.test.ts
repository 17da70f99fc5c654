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
  ] as const) {
    it(`${label} -> ${id}`, () => expect(identifierOf(label)).toBe(id))
  }
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
  it('is its own normal form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(normaliseText(normaliseText(text))).toBe(normaliseText(text))
      }),
    )
  })
})
