import { expect, it } from 'vitest'
import { contrast, familyColourSheet, familyColours } from '../src/site/family-colours'

it('contrast is that of WCAG', () => {
  expect(contrast('#ffffff', '#000000')).toBe(21)
  // Two of the examples of the recommendation's own tools.
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(contrast('#0000ff', '#ffffff')).toBeCloseTo(8.59, 2)
})

it('any number of families has colours that are seen on both papers, and are not the same', () => {
  const colours = familyColours(60)
  for (const { light, dark } of colours) {
    expect(contrast(light, '#fbfaf6')).toBeGreaterThanOrEqual(3)
    expect(contrast(dark, '#161513')).toBeGreaterThanOrEqual(3)
  }
  expect(new Set(colours.map(({ light }) => light)).size).toBe(60)
  expect(new Set(colours.map(({ dark }) => dark)).size).toBe(60)
})

it('a colour of Okabe and Ito that is seen stays as it is', () => {
  const colours = familyColours(7)
  expect(colours.map(({ dark }) => dark)).toEqual([
    '#e69f00',
    '#56b4e9',
    '#009e73',
    '#0072b2',
    '#d55e00',
    '#cc79a7',
    '#f0e442',
  ])
  expect([colours[2]?.light, colours[3]?.light, colours[4]?.light]).toEqual(['#009e73', '#0072b2', '#d55e00'])
})

it('a dataset without families has no rule', () => {
  expect(familyColourSheet(0)).not.toContain('--hue')
  expect(familyColourSheet(2).match(/data-hue="2"/g)).toHaveLength(2)
})
