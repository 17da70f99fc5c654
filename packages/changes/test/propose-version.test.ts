import { changeLevels } from '@metiers/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeRules, compareNomenclatures, isEnough, proposeVersion } from '../src/index.js'
import { bakery, copyOf } from './support/bakery.js'
import { edited, mutations } from './support/mutations.js'

const deltaOf = (name: string, choice = 0) => {
  const mutation = mutations.find(each => each.name === name)
  if (!mutation) throw new Error(`no edit "${name}"`)
  return compareNomenclatures(bakery, edited(bakery, mutation.edit, choice))
}

describe('the version that changes ask for', () => {
  it.each([
    ['an occupation less', '2.0.0', 'id-gone'],
    ['another base for all IRIs', '2.0.0', 'id-gone'],
    ['no licence', '2.0.0', 'terms-changed'],
    ['a profile less', '2.0.0', 'facts-gone'],
    ['a list less', '2.0.0', 'facts-gone'],
    ['a new occupation', '1.3.0', 'added'],
    ['out of use', '1.3.0', 'id-retired'],
    ['a rename', '1.3.0', 'fact-changed'],
    ['another family', '1.3.0', 'fact-changed'],
    ['another level', '1.3.0', 'fact-changed'],
    ['a text in other words', '1.2.4', 'corrected'],
    ['an item elsewhere', '1.2.4', 'corrected'],
  ])('%s: after 1.2.3 comes %s, by the rule %s', (name, version, rule) => {
    const proposal = proposeVersion(deltaOf(name), '1.2.3')
    expect(proposal).toMatchObject({ version, because: [{ rule, times: 1 }] })
  })

  it('a code that took another in its place is a new fact; the last one of its scheme takes a join with it', () => {
    expect(proposeVersion(deltaOf('a code less', 1), '1.2.3').version).toBe('1.3.0')
    expect(proposeVersion(deltaOf('a code less', 0), '1.2.3').version).toBe('2.0.0')
  })

  it('a licence stated where none was takes nothing from anyone', () => {
    const without = { ...copyOf(bakery), licence: null }
    expect(proposeVersion(compareNomenclatures(without, bakery), '1.2.3').version).toBe('1.3.0')
  })

  it('is the old one where nothing changed but the version', () => {
    expect(proposeVersion(deltaOf('another version'), '1.2.3')).toEqual({
      level: 'none',
      version: '1.2.3',
      because: [],
    })
  })

  it('before 1.0.0 stays below it', () => {
    expect(proposeVersion(deltaOf('an occupation less'), '0.4.1').version).toBe('0.5.0')
    expect(proposeVersion(deltaOf('a new occupation'), '0.4.1').version).toBe('0.4.2')
  })

  it('after a pre-release is the release that it announces, where that is enough', () => {
    expect(proposeVersion(deltaOf('a new occupation'), '2.0.0-rc.1').version).toBe('2.0.0')
  })

  it('follows the highest level of any change, and every change has one', () => {
    const edits = fc.array(fc.tuple(fc.constantFrom(...mutations), fc.nat({ max: 100 })), { maxLength: 5 })
    const ids = new Set<string>(Object.values(changeRules).map(({ id }) => id))
    fc.assert(
      fc.property(edits, chosen => {
        const changes = chosen.flatMap(
          ([{ edit }, choice]) => compareNomenclatures(bakery, edited(bakery, edit, choice)).changes,
        )
        const delta = { ...compareNomenclatures(bakery, bakery), changes }
        const { level, version } = proposeVersion(delta, '1.2.3')
        const ranks = changes.map(change => changeLevels.indexOf(change.level))
        expect(changeLevels.indexOf(level)).toBe(Math.min(...ranks, changeLevels.indexOf('none')))
        expect(
          changes.every(({ rule, breaking, level: own }) => ids.has(rule) && breaking === (own === 'major')),
        ).toBe(true)
        expect(isEnough(version, '1.2.3', delta)).toBe(true)
      }),
    )
  })
})
