import { labelWords, sayMistake } from '@metiers/schema'
import { expect, test } from 'vitest'
import { parseTemplate } from '../src/index.js'
import { headingProblem, matchHeading, parseHeading } from '../src/template/heading-pattern.js'

const match = (heading: string, line: string) => matchHeading(parseHeading(heading), labelWords(line))

test.each([
  ['Les {count} métiers {scope}', 'LES 41 METIERS DE L’INFORMATIQUE', 41],
  ['Les {count} métiers {scope}', 'Les 41 métiers', 41],
  ['Les métiers {scope}', 'Les métiers : du pain', null],
  ['{scope} métiers', 'métiers', null],
  ['{scope} {count} métiers', 'Annexe 2 : les 12 métiers', 12],
  ['A {scope} B {scope} C', 'a b c b c', null],
  ['{scope} et {scope} métiers', 'liste et fiches et métiers', null],
  ['1 : Assez important – 2 : Important {scope}', '1 Assez important 2 important 3 très', null],
])('"%s" is the heading of "%s"', (heading, line, count) => {
  expect(match(heading, line)).toEqual({ count })
})

test.each([
  ['Les {count} métiers', 'Les métiers'],
  ['Les {count} métiers', 'Les 1234567 métiers'],
  ['Les {count} métiers', 'Les 41 métiers du pain'],
  ['Les métiers {scope}', 'Tous les métiers'],
  ['Métiers', 'Métiers++'],
  ['A {scope} B', 'a'],
  ['Métiers', ''],
])('"%s" is not the heading of "%s"', (heading, line) => {
  expect(match(heading, line)).toBeNull()
})

test('a heading of many {scope} takes no longer than words times pieces', () => {
  const heading = `${'{scope} a '.repeat(9)}{scope} b`
  expect(match(heading, 'a '.repeat(100_000))).toBeNull()
  expect(match(heading, `${'a '.repeat(100_000)}b`)).toEqual({ count: null })
})

test.each([
  ['Les {count} métiers sur {count}', 'must have {count} once at most'],
  ['Les {nombre} métiers', '{nombre} stands for nothing: there are {count} and {scope}'],
  ['{scope}', 'must have a word, or {count}'],
  ['Les {count} métiers {scope}', null],
])('"%s": %s', (heading, problem) => {
  const found = headingProblem(heading)
  expect(found && sayMistake(found)).toBe(problem)
})

test('a template with such a heading is refused with its line', () => {
  const text =
    'parts:\n  list:\n    headings:\n      - "Les {count} métiers"\n      - "{count} sur {count}"\n'
  expect(() => parseTemplate(text, 'template.yaml')).toThrow(/line 5.*must have \{count\} once at most/s)
})
