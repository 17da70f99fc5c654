import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffWords } from '../src/compare/words.js'

const phrases = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('l’', 'équipe', ' ', 'œuvre', ',', 'à', "d'", 'pain', '\n'), { maxLength: 20 })
    .map(words => words.join('')),
)

describe('a word diff', () => {
  it('shows the word and not its letters, with what stands about it', () => {
    expect(diffWords('Il pétrit la pâte.', 'Il façonne la pâte.')).toEqual([
      { op: 'equal', text: 'Il ' },
      { op: 'removed', text: 'pétrit' },
      { op: 'added', text: 'façonne' },
      { op: 'equal', text: ' la pâte.' },
    ])
  })

  it('holds both texts whole', () => {
    fc.assert(
      fc.property(phrases, phrases, (old, now) => {
        const runs = diffWords(old, now)
        const side = (other: 'added' | 'removed') =>
          runs
            .filter(({ op }) => op !== other)
            .map(({ text }) => text)
            .join('')
        expect([side('added'), side('removed')]).toEqual([old, now])
      }),
    )
  })

  it('gives up on texts that have next to nothing in common, and says so as one text for another', () => {
    const words = (prefix: string) => Array.from({ length: 3_000 }, (_, at) => `${prefix}${at}`).join(' ')
    expect(diffWords(words('a'), words('b'))).toHaveLength(2)
  })
})
