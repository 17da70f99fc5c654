import { expect, test } from 'vitest'
import { metaDescription } from '../src/site/meta-description'

const sentence = (length: number) => `${'a'.repeat(length - 1)}.`

test.each([
  ['a short text is left as it is', 'Il fait le pain.', 'Il fait le pain.'],
  ['its lines become one', 'Il fait\nle  pain.', 'Il fait le pain.'],
  ['of a long one, the sentences that fit', `${sentence(100)} ${sentence(100)}`, sentence(100)],
  ['a full 160 characters fit', `${sentence(160)} Et plus.`, sentence(160)],
  ['words are cut between, not in', `${'pain '.repeat(40)}`, `${'pain '.repeat(31).trim()}…`],
  [
    'a first sentence of a word is not enough',
    `Oui. ${'pain '.repeat(40)}`,
    `Oui. ${'pain '.repeat(30).trim()}…`,
  ],
])('%s', (_, text, expected) => {
  expect(metaDescription(text)).toBe(expected)
  expect(expected.length).toBeLessThanOrEqual(160)
})
