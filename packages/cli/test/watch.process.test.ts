import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { metiers, program, snapshot, temporaryFolder, writeFiles } from './support/cli.js'

const bread = (skill: string) =>
  `Les 1 métiers du pain\n· Boulanger\nIntitulé de l’emploi-type : BOULANGER\nSavoir-faire spécifique nécessaire\n· ${skill}\n`

/** `metiers watch` at work in a folder: what it says, and a way to wait for it. */
function watching(folder: string, ...options: string[]) {
  const child = spawn(process.execPath, [program, 'watch', ...options], { cwd: folder })
  onTestFinished(() => void child.kill('SIGKILL'))
  let said = ''
  let read = 0
  child.stderr.setEncoding('utf8').on('data', text => {
    said += text
  })
  const ended = new Promise<number | null>(resolve => child.on('close', resolve))
  return {
    child,
    ended,
    all: () => said,
    /** What was said since the last time, as soon as it has the wanted text. */
    async until(wanted: string): Promise<string> {
      while (!said.slice(read).includes(wanted)) {
        if (child.exitCode !== null) throw new Error(`it ended:\n${said}`)
        await sleep(20)
      }
      const news = said.slice(read)
      read = said.length
      return news
    },
  }
}

const idle = 'Waiting for changes in sources'

describe('metiers watch', () => {
  it('builds again when a source is saved, says what changed, and ends with Ctrl-C', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, { 'sources/pain.txt': bread('Pétrir') })
    const source = join(folder, 'sources/pain.txt')
    const { child, ended, until } = watching(folder)
    expect(await until(idle)).toContain('files written to dist')

    writeFileSync(source, bread('Cuire'))
    const saved = await until(idle)
    expect(saved).toContain('~ pain.txt')
    expect(saved).toMatch(/Boulanger \(boulanger\)\n.*Pétrir/)
    expect(saved).toContain('Cuire')
    expect(readFileSync(join(folder, 'dist/csv/skills.csv'), 'utf8')).toContain('Cuire')

    // As Word saves: beside, then put in place.
    writeFileSync(join(folder, 'sources/~WRD0001.tmp'), bread('Façonner'))
    renameSync(join(folder, 'sources/~WRD0001.tmp'), source)
    expect(await until(idle)).toContain('Façonner')

    writeFileSync(source, 'Les 1 métiers du pain\n· Boulanger\n')
    expect(await until(idle)).toContain('dist was left as it was.')
    writeFileSync(source, `${bread('Façonner')}· Peser\n`)
    expect(await until(idle)).toContain('Peser')
    await metiers(['build', '--no-cache', '--out', 'wanted'], { cwd: folder })
    expect(snapshot(join(folder, 'dist'))).toEqual(snapshot(join(folder, 'wanted')))
    rmSync(source)
    expect(await until(idle)).toContain('there is no document in the folder')

    child.kill('SIGINT')
    expect(await ended).toBe(0)
    expect(readdirSync(folder).sort()).toEqual(['.metiers', 'dist', 'sources', 'wanted'])
  })

  it('does not build for the files that Word and LibreOffice keep beside a document, and neither does build', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, { 'sources/pain.txt': bread('Pétrir') })
    const before = () => snapshot(join(folder, 'dist'))
    const { all, child, ended, until } = watching(folder)
    await until(idle)
    const published = before()
    const quiet = all()
    const locks = ['~$pain.docx', '.~lock.pain.odt#', '~WRL0003.tmp', 'a.TMP', '.hidden.txt', '.git/index']
    writeFiles(join(folder, 'sources'), Object.fromEntries(locks.map(name => [name, 'x'])))
    await sleep(1000)
    expect(all()).toBe(quiet)
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    expect((await metiers(['build', '--no-cache'], { cwd: folder })).status).toBe(0)
    expect(before()).toEqual(published)
  })

  it('brings a build that goes on to its end when it is interrupted', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, { 'sources/pain.txt': bread('Pétrir') })
    const { child, ended } = watching(folder, '--no-cache')
    while (!existsSync(join(folder, '.dist.lock'))) await sleep(5)
    child.kill('SIGINT')
    expect(await ended).toBe(0)
    expect(existsSync(join(folder, 'dist/index.json'))).toBe(true)
    expect(readdirSync(folder).sort()).toEqual(['dist', 'sources'])
  })

  it('says at once that there is nothing to watch', async () => {
    expect(await metiers(['watch', '--sources', 'nowhere'], { cwd: temporaryFolder() })).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^nowhere: there is no such folder; expected /),
    })
  })
})
