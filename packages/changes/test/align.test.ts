import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { align } from '../src/compare/align.js'

const texts = fc.array(fc.constantFrom('pain', 'pâte', 'four', 'four à bois', 'farine', 'sel', 'levain'), {
  maxLength: 9,
})

describe('two lists of items', () => {
  it('an item that stands elsewhere moved, and the others stayed', () => {
    const { kept, moved, edited, removed, added } = align(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'])
    expect({ moved, edited, removed, added }).toEqual({
      moved: [{ old: 3, new: 0 }],
      edited: [],
      removed: [],
      added: [],
    })
    expect(kept).toHaveLength(3)
  })

  it('an item that went and one like it in its place are one item, edited', () => {
    expect(
      align(
        ['Pétrir la pâte', 'Cuire le pain'],
        ['Pétrir la pâte', 'Cuire les pains', 'Nettoyer le fournil'],
      ),
    ).toMatchObject({ edited: [{ old: 1, new: 1 }], added: [2], removed: [], moved: [] })
  })

  it('an item like one that went, in another place, is an addition', () => {
    expect(align(['Cuire le pain', 'Peser', 'Vendre'], ['Peser', 'Vendre', 'Cuire les pains'])).toMatchObject(
      {
        edited: [],
        removed: [0],
        added: [2],
      },
    )
  })

  it('a text that shares little with the one that stood there is another item', () => {
    expect(align(['Peser la farine'], ['Tenir les comptes'])).toMatchObject({ removed: [0], added: [0] })
  })

  it('of two that are alike, the more alike one is the same item; of two as alike, the first', () => {
    expect(align(['Cuire le pain'], ['Cuire les gros pains', 'Cuire le pain bis'])).toMatchObject({
      edited: [{ old: 0, new: 1 }],
      added: [0],
    })
    expect(align(['Cuire le pain'], ['Cuire le pain A', 'Cuire le pain B'])).toMatchObject({
      edited: [{ old: 0, new: 0 }],
      added: [1],
    })
    expect(align(['Cuire le pain A', 'Cuire le pain B'], ['Cuire le pain C'])).toMatchObject({
      edited: [{ old: 0, new: 0 }],
      removed: [1],
    })
  })

  it('two pairs do not cross: the less alike of two that would is an item less and an item more', () => {
    // The second old text is in the first new one, almost word for word; the first old one is like the second new one.
    const { edited, removed, added } = align(
      ['Peser la farine et le sel', 'Nettoyer le four à bois'],
      ['Nettoyer le four à bois.', 'Peser la farine'],
    )
    expect({ edited, removed, added }).toMatchObject({
      edited: [{ old: 1, new: 0 }],
      removed: [0],
      added: [1],
    })
  })

  it('has each position of both lists once', () => {
    fc.assert(
      fc.property(texts, texts, (old, now) => {
        const { kept, moved, edited, removed, added } = align(old, now)
        const pairs = [...kept, ...moved, ...edited]
        const rising = (a: number, b: number) => a - b
        expect([...pairs.map(pair => pair.old), ...removed].sort(rising)).toEqual([...old.keys()])
        expect([...pairs.map(pair => pair.new), ...added].sort(rising)).toEqual([...now.keys()])
        for (const pair of [...kept, ...moved]) expect(old[pair.old]).toBe(now[pair.new])
        for (const pair of edited) expect(old[pair.old]).not.toBe(now[pair.new])
      }),
    )
  })

  it('has no text both among the removed and the added', () => {
    fc.assert(
      fc.property(texts, texts, (old, now) => {
        const { removed, added } = align(old, now)
        const gone = new Set(removed.map(at => old[at]))
        expect(added.filter(at => gone.has(now[at]))).toEqual([])
      }),
    )
  })

  it('moves no more items than it must: no larger set of them keeps its order', () => {
    const orders = fc
      .uniqueArray(fc.nat({ max: 30 }), { minLength: 1, maxLength: 8 })
      .chain(items =>
        fc.tuple(
          fc.constant(items),
          fc.shuffledSubarray(items, { minLength: items.length, maxLength: items.length }),
        ),
      )
    fc.assert(
      fc.property(orders, ([old, now]) => {
        const { moved, kept } = align(old.map(String), now.map(String))
        const ranks = old.map(item => now.indexOf(item))
        let longest = 0
        for (let chosen = 0; chosen < 2 ** ranks.length; chosen += 1) {
          const some = ranks.filter((_, at) => chosen & (1 << at))
          if (some.every((rank, at) => at === 0 || rank > (some[at - 1] ?? 0)))
            longest = Math.max(longest, some.length)
        }
        expect([kept.length, moved.length]).toEqual([longest, old.length - longest])
      }),
    )
  })

  it('takes the lists the other way round for the same items, removed for added', () => {
    fc.assert(
      fc.property(texts, texts, (old, now) => {
        const [there, back] = [align(old, now), align(now, old)]
        expect(back.kept.length).toBe(there.kept.length)
        expect(back.moved.length).toBe(there.moved.length)
      }),
    )
  })
})
