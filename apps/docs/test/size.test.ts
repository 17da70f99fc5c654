import type { ReportedFinding } from '@metiers/schema'
import { describe, expect, it } from 'vitest'
import { findingsByRule } from '../src/dataset/findings'
import { comparablePair, comparablePairs, namesOf } from '../src/dataset/proximity'
import type { Dataset } from '../src/dataset/read-dataset'
import { isLarge, listParts } from '../src/dataset/size'
import { datasetOf, occupationOf } from './support/small-dataset'

const name = (index: number) => `metier-${`${index}`.padStart(4, '0')}`
/** So many occupations, each of which names the next as near. */
const many = (count: number): Dataset =>
  datasetOf(
    Array.from({ length: count }, (_, index) =>
      occupationOf(name(index), { near: index + 1 < count ? [name(index + 1)] : [] }),
    ),
  )
const finding = (rule: string): ReportedFinding => ({
  rule,
  severity: 'warning',
  message: { fr: 'm', en: 'm' },
  advice: { fr: 'a', en: 'a' },
  facts: {},
  occupationId: null,
  place: null,
  related: [],
})

describe('a list of more occupations than a page holds', () => {
  it('stands in parts, each of them once and in its order', () => {
    const dataset = many(701)
    expect(isLarge(dataset)).toBe(true)
    const parts = listParts(dataset)
    expect(parts.map(({ number, from, to, occupations }) => [number, from, to, occupations.length])).toEqual([
      [1, 'metier-0000', 'metier-0299', 300],
      [2, 'metier-0300', 'metier-0599', 300],
      [3, 'metier-0600', 'metier-0700', 101],
    ])
  })

  it('is one page up to there', () => {
    expect(isLarge(many(300))).toBe(false)
  })
})

describe('the pages of two near occupations', () => {
  it('are one a pair, whichever of the two is asked for', () => {
    const dataset = many(301)
    const [first, second, third] = dataset.nomenclature.occupations
    if (!first || !second || !third) throw new Error('there are 301')
    expect(comparablePairs(dataset)).toHaveLength(300)
    expect(comparablePair(dataset, second, first)).toMatchObject({ from: first, to: second })
    expect(comparablePair(dataset, first, third)).toBe(undefined)
    expect(namesOf(dataset, second)).toEqual({ names: [third], namedBy: [first] })
  })

  it('are none where there would be very many', () => {
    expect(comparablePairs(many(302))).toEqual([])
  })
})

describe('the findings on the page of the quality', () => {
  const shown = (findings: ReportedFinding[]) => {
    const small = many(1)
    const dataset = { ...small, report: { ...small.report, findings } }
    return findingsByRule(dataset).map(group => [
      group.rule,
      group.findings.length,
      group.findings.filter(({ isShown }) => isShown).length,
    ])
  }
  const of = (rule: string, count: number) => Array.from({ length: count }, () => finding(rule))

  it('are all of them', () => {
    expect(shown([...of('a', 250), ...of('b', 50)])).toEqual([
      ['a', 250, 250],
      ['b', 50, 50],
    ])
  })

  it('are of very many some of each rule', () => {
    expect(shown([...of('a', 900), ...of('b', 5), ...of('c', 70), ...of('d', 60)])).toEqual([
      ['a', 900, 50],
      ['b', 5, 5],
      ['c', 70, 50],
      ['d', 60, 50],
    ])
  })
})
