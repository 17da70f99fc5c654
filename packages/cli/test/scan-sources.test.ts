import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileState, type Store, sha256Of } from '@metiers/engine'
import { afterAll, describe, expect, it } from 'vitest'
import { noteScan, scanSources } from '../src/scan-sources.js'

const folder = mkdtempSync(join(tmpdir(), 'metiers-scan-'))
afterAll(() => rmSync(folder, { recursive: true }))
const path = join(folder, 'a.txt')

/** A store in memory, with what stands in it. */
function store(): { cache: Store; kept: Map<string, string> } {
  const kept = new Map<string, string>()
  const cache: Store = {
    get: async key => (kept.has(key) ? Buffer.from(kept.get(key) ?? '') : null),
    put: async (key, content) => kept.set(key, String(content)).size > 0,
    close: async () => {},
  }
  return { cache, kept }
}

/** What was written just now is not trusted: a moment later it is. */
async function settled(): Promise<void> {
  const old = Date.now()
  while (fileState(path) === null && Date.now() - old < 2000) await sleep(20)
  expect(fileState(path)).not.toBe(null)
}

const checksums = async (cache: Store) =>
  (await scanSources(folder, cache)).files.map(({ path: name, sha256 }) => [name, sha256])

describe('the checksums of the sources', () => {
  it('are those of the content, also where a change has left size and time as they were', async () => {
    const { cache } = store()
    writeFileSync(path, 'un texte')
    await settled()
    await noteScan(cache, folder, await scanSources(folder, cache))
    expect(await checksums(cache)).toEqual([['a.txt', sha256Of('un texte')]])
    const { atime, mtime } = statSync(path)
    writeFileSync(path, 'un TEXTE')
    utimesSync(path, atime, mtime)
    await settled()
    expect(await checksums(cache)).toEqual([['a.txt', sha256Of('un TEXTE')]])
  })
  it('are noted once, and not made again of a file that nobody has touched', async () => {
    const { cache, kept } = store()
    const first = await scanSources(folder, cache)
    await noteScan(cache, folder, first)
    for (const [key, text] of kept) kept.set(key, text.replace(sha256Of('un TEXTE'), sha256Of('noted')))
    const second = await scanSources(folder, cache)
    expect(second.files.map(({ sha256 }) => sha256)).toEqual([sha256Of('noted')])
  })
  it('are made again where what was noted cannot be understood', async () => {
    const { cache, kept } = store()
    await noteScan(cache, folder, await scanSources(folder, cache))
    for (const key of kept.keys()) kept.set(key, '[{"path": 1}]')
    expect(await checksums(cache)).toEqual([['a.txt', sha256Of('un TEXTE')]])
  })
  it('of a file that has just been written is not noted: another change may bear the same time', async () => {
    writeFileSync(path, 'encore un')
    expect(fileState(path)).toBe(null)
    const scan = await scanSources(folder, store().cache)
    expect([...scan.states.keys()]).toEqual([])
  })
})
