import { chmodSync, chownSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { bakery, changeSkill } from './support/bakery.js'
import { metiers, snapshot, writeFiles } from './support/cli.js'

// Each runs the program several times, which takes long on a busy machine.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 })

// Root may write everywhere: then the commands are run as somebody who may not.
const nobody = 65534
const asRoot = process.getuid?.() === 0
const user = asRoot ? { uid: nobody, gid: nobody } : {}

/** Closed for the test; what is to be removed after it is opened again. */
const closed: string[] = []
afterEach(() => {
  for (const path of closed.splice(0)) chmodSync(path, 0o755)
})
function close(path: string): void {
  chmodSync(path, 0o555)
  closed.push(path)
}

/** A workplace with something to build, all of which belongs to who runs the commands. */
async function ownWorkplace(): Promise<string> {
  const folder = bakery()
  changeSkill(folder, 'Façonner')
  if (asRoot) {
    const below = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    for (const path of ['', ...below]) chownSync(join(folder, path), nobody, nobody)
  }
  return folder
}
const build = (folder: string) => metiers(['build', '--no-cache'], { cwd: folder, ...user })

describe('as a user who is not root', () => {
  it.each(['dist', 'dist/csv', 'dist/changes'])(
    'a build that may not write in %s leaves all as it was, says so, and the next one works',
    async path => {
      const folder = await ownWorkplace()
      const before = snapshot(folder)
      close(join(folder, path))
      for (const _ of [1, 2]) {
        const { status, stderr } = await build(folder)
        expect([status, stderr]).toEqual([
          2,
          `${path}: the datasets cannot be written there (EACCES); expected a folder that may be created or replaced. Free the space, change the rights, or name another folder with --out.\n`,
        ])
        expect(snapshot(folder)).toEqual(before)
        expect(readdirSync(folder).sort()).toEqual(['dist', 'sources'])
      }
      chmodSync(join(folder, path), 0o755)
      expect(await build(folder)).toMatchObject({ status: 0 })
      expect(snapshot(join(folder, 'dist'))).not.toMatchObject(before ?? {})
      expect(readdirSync(folder).sort()).toEqual(['dist', 'sources'])
    },
  )
  it('a build that may not write beside dist leaves all as it was, and says so', async () => {
    const folder = await ownWorkplace()
    const before = snapshot(folder)
    close(folder)
    const { status, stderr } = await build(folder)
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^dist: the datasets cannot be written there \(EACCES\); /),
    ])
    expect(snapshot(folder)).toEqual(before)
  })
  it('a registry that may only be read is not replaced', async () => {
    const folder = await ownWorkplace()
    const update = () => metiers(['ids', 'update'], { cwd: folder, ...user })
    expect(await update()).toMatchObject({ status: 0 })
    const path = join(folder, 'sources/identifiers.yaml')
    chmodSync(path, 0o444)
    const before = snapshot(folder)
    const { status, stderr } = await metiers(['rename', 'boulanger', 'Boulangère'], { cwd: folder, ...user })
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^sources\/identifiers\.yaml: the file cannot be written \(EACCES\); /),
    ])
    expect(snapshot(folder)).toEqual(before)
    expect(readdirSync(join(folder, 'sources')).sort()).toEqual(['boulanger.txt', 'identifiers.yaml'])
  })
  it('forms for a folder that may not be made are refused before anything is read', async () => {
    const folder = await ownWorkplace()
    // What cannot be read would be said first, were it read.
    writeFiles(folder, { 'sources/broken.txt': Uint8Array.of(0, 1, 2) })
    close(folder)
    for (const out of ['forms', 'sources/boulanger.txt/forms', '/proc/forms/here']) {
      const { status, stderr } = await metiers(['form', '--out', out], { cwd: folder, ...user })
      expect([status, stderr]).toEqual([
        2,
        expect.stringMatching(/: the file cannot be written \(E[A-Z]+\); [^\n]*\n$/),
      ])
      expect(stderr.startsWith(`${out}: `)).toBe(true)
    }
  })
})
