import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UnreadableInput } from '@metiers/document'

const name = '@metiers/site'

/**
 * The folder that Astro builds sites from, in the package of the project that the command runs in, or in the one that is
 * installed beside this program. That package is not part of it, since few need it and it has hundreds of packages.
 * Throws `UnreadableInput` where it is missing.
 */
export function siteProgram(): string {
  for (const from of [resolve('package.json'), fileURLToPath(import.meta.url)]) {
    try {
      const folder = dirname(createRequire(from).resolve(`${name}/package.json`))
      // In the repository the pages stand as they are written; the package on npm has a bundle in their place.
      return existsSync(join(folder, 'astro.config.ts')) ? folder : join(folder, 'bundle')
    } catch {}
  }
  throw new UnreadableInput({ code: 'site-not-installed', path: name, facts: {} })
}

/** Builds the pages into a folder below the program's. Throws `UnreadableInput` with the last thing that it said. */
export async function buildPages(
  program: string,
  out: string,
  settings: Readonly<Record<string, string>>,
): Promise<void> {
  const astro = join(
    dirname(createRequire(join(program, 'package.json')).resolve('astro/package.json')),
    'astro.js',
  )
  const { PATH, HOME, TMPDIR } = process.env
  // Nothing else of this process: Astro takes some variables (BASE_URL, PROD, …) for its own.
  const env = Object.fromEntries(
    Object.entries({
      PATH,
      HOME,
      TMPDIR,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
      ...settings,
    }).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
  // Pages are made of many short-lived strings: with room for them, less time goes into collecting them.
  const child = spawn(process.execPath, ['--max-semi-space-size=64', astro, 'build', '--silent'], {
    cwd: program,
    env: { ...env, SITE_OUT: out },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  }
  const status = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done))
  if (status === 0) return
  const reason = said.trim().split('\n').at(-1) || null
  throw new UnreadableInput({ code: 'site-not-built', path: settings.DATASET ?? '', facts: { reason } })
}
