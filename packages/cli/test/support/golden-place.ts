import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { repository } from './repository.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder with the golden sources, and in `dist` what the program of this run makes of them. Read only. */
    goldenPlace: string
  }
}

/** Builds the golden dataset once for all tests that start the program; gives what takes it away. */
export default function setUp({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'metiers-golden-'))
  cpSync(join(repository, 'fixtures/golden/sources'), join(folder, 'sources'), { recursive: true })
  const program = join(repository, 'packages/cli/bin/metiers.js')
  execFileSync(process.execPath, [program, 'build', '--no-cache'], { cwd: folder, stdio: 'pipe' })
  provide('goldenPlace', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
