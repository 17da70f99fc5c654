import { describe, expect, it } from 'vitest'
import { createInline, demand, noStore, type Outcome, type Step, type Store, sha256Of } from '../src/index.js'

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')
/** A step that says a text aloud, as often as its settings say, and counts how often it was run. */
function shouting() {
  const runs: string[] = []
  const run = async ({ input, settings }: { input: Uint8Array; settings: string }): Promise<Outcome> => {
    runs.push(text(input))
    if (text(input) === '') return { trouble: { code: 'password-protected', path: 'a', facts: {} } }
    return { output: JSON.stringify(text(input).toUpperCase().repeat(Number(settings))) }
  }
  const step: Step<string> = {
    name: 'shout',
    fingerprint: '1',
    parse: output => JSON.parse(output),
    check: output => (/^"[A-Z]+"$/.test(output) ? JSON.parse(output) : null),
  }
  return { step, runs, executor: createInline({ shout: run }) }
}

function memory(): Store & { kept: Map<string, string | Uint8Array> } {
  const kept = new Map<string, string | Uint8Array>()
  return {
    kept,
    get: async key => (kept.has(key) ? Buffer.from(kept.get(key) ?? '') : null),
    put: async (key, content) => {
      kept.set(key, content)
      return true
    },
    close: async () => {},
  }
}

const inputOf = (content: string, settings = '1', sha256: string | null = sha256Of(content)) => ({
  sha256,
  settings,
  name: 'a.txt',
  load: async () => Buffer.from(content),
})

describe('a step that is asked for', () => {
  it('is run once for a content, its settings and its fingerprint', async () => {
    const { step, runs, executor } = shouting()
    const where = { store: memory(), executor }
    const loaded = { sha256: sha256Of('pain'), byteLength: 4 }
    expect(await demand(step, inputOf('pain'), where)).toEqual({ value: 'PAIN', loaded })
    expect(await demand(step, inputOf('pain'), where)).toEqual({ value: 'PAIN', loaded: null })
    expect(await demand(step, inputOf('pain', '2'), where)).toEqual({ value: 'PAINPAIN', loaded })
    expect(await demand({ ...step, fingerprint: '2' }, inputOf('pain'), where)).toEqual({
      value: 'PAIN',
      loaded,
    })
    expect(await demand({ ...step, name: 'shout' }, inputOf('four'), where)).toMatchObject({ value: 'FOUR' })
    expect(runs).toEqual(['pain', 'pain', 'pain', 'four'])
  })

  it('keeps what it gives under the content that it had, not under the one that was expected', async () => {
    const { step, runs, executor } = shouting()
    const where = { store: memory(), executor }
    const changed = inputOf('four', '1', sha256Of('pain'))
    expect(await demand(step, changed, where)).toMatchObject({
      value: 'FOUR',
      loaded: { sha256: sha256Of('four') },
    })
    expect(await demand(step, inputOf('pain'), where)).toMatchObject({ value: 'PAIN' })
    expect(await demand(step, inputOf('four'), where)).toEqual({ value: 'FOUR', loaded: null })
    expect(runs).toEqual(['four', 'pain'])
  })

  it('is run again where what was kept is no output of it', async () => {
    const { step, runs, executor } = shouting()
    const store = memory()
    await demand(step, inputOf('pain'), { store, executor })
    for (const forged of ['', '{}', 'null', '"pain"', '"PAIN']) {
      for (const key of store.kept.keys()) store.kept.set(key, forged)
      expect(await demand(step, inputOf('pain'), { store, executor })).toMatchObject({ value: 'PAIN' })
    }
    expect(runs).toHaveLength(6)
  })

  it('keeps no trouble, and nothing without a fingerprint', async () => {
    const { step, executor } = shouting()
    const store = memory()
    const trouble = { code: 'password-protected', path: 'a', facts: {} }
    expect(await demand(step, inputOf(''), { store, executor })).toMatchObject({ trouble })
    expect(await demand({ ...step, fingerprint: null }, inputOf('pain'), { store, executor })).toMatchObject({
      value: 'PAIN',
    })
    expect(store.kept.size).toBe(0)
    expect(await demand(step, inputOf('pain'), { store: noStore, executor })).toMatchObject({ value: 'PAIN' })
  })
})
