import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutOf, lineThroughRows } from '../src/careers/layout'
import { brokenIntoLines } from '../src/careers/lines'
import { joinedGroups, nearOccupations, proximities } from '../src/dataset/proximity'
import { datasetOf, occupationOf } from './support/small-dataset'

const baker = occupationOf('boulanger', { near: ['patissier', 'traiteur', null] })
const confectioner = occupationOf('patissier', { near: ['boulanger', 'patissier'] })
const caterer = occupationOf('traiteur', {})
const smith = occupationOf('forgeron', {})
const dataset = datasetOf([baker, confectioner, caterer, smith])

test('two that name each other are near once, and mutually', () => {
  expect(proximities(dataset)).toEqual([
    { from: baker, to: confectioner, mutual: true },
    { from: baker, to: caterer, mutual: false },
  ])
})

test('who is named is near to who names it', () => {
  expect(nearOccupations(dataset, caterer)).toEqual([baker])
  expect(nearOccupations(dataset, smith)).toEqual([])
  expect(joinedGroups(dataset)).toEqual([[baker, confectioner, caterer]])
})

test('boxes do not overlap, and stand inside of the drawing', () => {
  const { nodes, width, height } = layoutOf([baker, confectioner, caterer], proximities(dataset))
  for (const a of nodes) {
    expect(a.x).toBeGreaterThanOrEqual(0)
    expect(a.y).toBeGreaterThanOrEqual(0)
    expect(a.x + a.width).toBeLessThanOrEqual(width)
    expect(a.y + a.height).toBeLessThanOrEqual(height)
    for (const b of nodes) {
      if (a === b) continue
      const apart =
        a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
      expect(apart).toBe(true)
    }
  }
})

test('the same occupations are drawn the same', () => {
  const draw = () => layoutOf([baker, confectioner, caterer], proximities(dataset))
  expect(draw()).toEqual(draw())
})

test('a line leaves and arrives at the edges of boxes, and goes straight through the rows between', () => {
  expect(
    lineThroughRows(
      [
        { x: 0, y: 10 },
        { x: 50, y: 110 },
      ],
      20,
    ),
  ).toBe('M0 20C0 60 50 60 50 100')
  const upwards = [
    { x: 0, y: 210 },
    { x: 30, y: 110 },
    { x: 0, y: 10 },
  ]
  expect(lineThroughRows(upwards, 20)).toBe('M0 200C0 160 30 160 30 120L30 100C30 60 0 60 0 20')
})

test('a long word is broken after its hyphen', () => {
  expect(brokenIntoLines('Ingénieur technico-commercial', 12)).toEqual([
    'Ingénieur',
    'technico-',
    'commercial',
  ])
  expect(brokenIntoLines('  sous-chef  ', 12)).toEqual(['sous-chef'])
  expect(brokenIntoLines('qualité - méthodes', 20)).toEqual(['qualité - méthodes'])
})

test('a label broken into lines loses no word, and no line is longer than it must be', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z’]{1,12}$/), { minLength: 1 }), words => {
      const lines = brokenIntoLines(words.join(' '), 10)
      expect(lines.join(' ')).toBe(words.join(' '))
      for (const line of lines) if (line.length > 10) expect(line).not.toContain(' ')
    }),
  )
})
