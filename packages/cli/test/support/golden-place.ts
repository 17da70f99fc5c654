import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { writeBakery } from './bakery-sources.js'
import { bundledProgram } from './bundled-program.js'
import { repository } from './repository.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder with the golden sources, and in `dist` what the program of this run makes of them. Read only. */
    goldenPlace: string
    /** The same with one small document. */
    bakeryPlace: string
    /** The program of this run: what was compiled last, in a bundle. */
    program: string
  }
}

/** Makes the program and the datasets that most tests of commands begin with, once for all; gives what takes them away. */
export default async function setUp({ provide }: TestProject): Promise<() => void> {
  const [golden, bakery] = ['golden', 'bakery'].map(name => mkdtempSync(join(tmpdir(), `metiers-${name}-`)))
  if (golden === undefined || bakery === undefined) throw new Error('there is no folder')
  cpSync(join(repository, 'fixtures/golden/sources'), join(golden, 'sources'), { recursive: true })
  writeBakery(bakery)
  const { folder, program } = await bundledProgram()
  const build = (cwd: string) =>
    promisify(execFile)(process.execPath, [program, 'build', '--no-cache'], { cwd })
  await Promise.all([golden, bakery].map(build))
  provide('goldenPlace', golden)
  provide('bakeryPlace', bakery)
  provide('program', program)
  return () => {
    for (const place of [golden, bakery, folder]) rmSync(place, { recursive: true, force: true })
  }
}
