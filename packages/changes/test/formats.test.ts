import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  compareNomenclatures,
  type Delta,
  deltaToJson,
  deltaToMarkdown,
  deltaToText,
  type TextRole,
} from '../src/index.js'
import { bakery, copyOf } from './support/bakery.js'
import { edited, mutations } from './support/mutations.js'

// One edit of each kind, one after the other, from each of the lists that they are made in.
const everything = mutations.reduce((dataset, { edit }, at) => {
  try {
    return edited(dataset, edit, at)
  } catch {
    return dataset
  }
}, bakery)

const small = copyOf(bakery)
for (const { name, edit } of mutations) {
  if (['a rename', 'a text in other words', 'an item elsewhere'].includes(name)) edit(small, 0)
}

const hostile = copyOf(bakery)
for (const each of hostile.occupations) {
  each.alternativeLabels.fr = [
    '</ins><script>alert(1)</script>',
    '@someone | **gras** `x`',
    '\u001b[31m rouge',
  ]
}

const deltas = {
  'no-change': compareNomenclatures(bakery, copyOf(bakery)),
  'three-edits': compareNomenclatures(bakery, small),
  'every-kind': compareNomenclatures(bakery, everything),
  'hostile-labels': compareNomenclatures(bakery, hostile),
}
const formats = {
  'delta.txt': (delta: Delta) => deltaToText(delta, 'en'),
  'delta.md': deltaToMarkdown,
  'delta.json': deltaToJson,
}

describe.each(Object.entries(deltas))('the delta %s', (name, delta) => {
  it.each(Object.entries(formats))('as %s', (file, format) => {
    const folder = new URL(`../fixtures/${name}/`, import.meta.url)
    const text = format(delta)
    if (process.env.UPDATE_FIXTURES) {
      mkdirSync(folder, { recursive: true })
      writeFileSync(new URL(file, folder), text)
    }
    expect(text).toBe(readFileSync(new URL(file, folder), 'utf8'))
  })
})

describe('the text', () => {
  it('gives every piece of a source to the painter, and prints nothing of it beside', () => {
    const seen: string[] = []
    const paint = (_: TextRole, text: string) => {
      seen.push(text)
      return ''
    }
    expect(deltaToText(deltas['hostile-labels'], 'en', paint)).not.toMatch(/script|someone|rouge/)
    expect(seen.join('')).toMatch(/script.*someone.*rouge/s)
  })
})

describe('a long text of which little changed', () => {
  const words = (count: number, word: string) => Array.from({ length: count }, () => word).join(' ')
  const said = (from: string, to: string) => {
    const [old, now] = [copyOf(bakery), copyOf(bakery)]
    for (const [dataset, text] of [
      [old, from],
      [now, to],
    ] as const) {
      const profile = dataset.occupations[0]?.profile
      if (profile) profile.definition = text
    }
    const line = deltaToText(compareNomenclatures(old, now), 'en').split('\n')[3] ?? ''
    return line.slice(line.indexOf(': ') + 2)
  }

  it('is shown by what changed, whole, with sixty letters on each side', () => {
    const [before, between, after] = [words(30, 'pain'), words(40, 'four'), words(30, 'sel')]
    const gone = words(20, 'farine')
    const shown = said(`${before} ${gone} ${between} eau ${after}`, `${before} ${between} lait ${after}`)
    expect(shown.replace(/\s+/g, ' ')).toBe(
      `…${before.slice(-59)} [-${gone} -]${`${between} `.slice(0, 60)}…${`${between} `.slice(-60)}[-eau-]{+lait+} ${after.slice(0, 59)}…`,
    )
  })
  it('is shown whole where what stays is no longer than that', () => {
    expect(said(`Il pétrit ${words(10, 'pain')} eau`, `Il pétrit ${words(10, 'pain')} lait`)).toBe(
      `Il pétrit ${words(10, 'pain')} [-eau-]{+lait+}`,
    )
  })
})

describe('the Markdown', () => {
  it('has no element that a label brings', () => {
    const text = deltaToMarkdown(deltas['hostile-labels'])
    expect(new Set(text.match(/<[^ ]*?>/g))).toEqual(new Set(['<del>', '</del>', '<ins>', '</ins>']))
    expect(text).toContain('<ins>&lt;/ins&gt;&lt;script&gt;alert(1)&lt;/script&gt;</ins>')
  })
})
