import { chmodSync, cpSync, mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from './repository.js'

/**
 * The compiled program in few files, with its libraries, in a folder that it makes: it is started some hundred times by
 * the tests, and starts in half of the time. Gives the path of its `bin/metiers.js`, and the folder.
 */
export async function bundledProgram(): Promise<{ folder: string; program: string }> {
  const { bundleProgram } = await import('../../scripts/bundle-program.js')
  // Below the libraries: what is not in it is found from there.
  const shelf = join(repository, 'node_modules/.cache')
  mkdirSync(shelf, { recursive: true })
  const folder = mkdtempSync(join(shelf, 'metiers-program-'))
  // Some tests start it as another user, who may do less.
  chmodSync(folder, 0o755)
  const own = (path: string) => join(repository, 'packages/cli', path)
  await bundleProgram(folder, {
    // It looks for a file of its own beside itself.
    external: ['node-sqlite3-wasm'],
    // What is CommonJS among the libraries asks for the modules of Node in its own way.
    banner:
      "import { createRequire as requireFrom } from 'node:module'\nconst require = requireFrom(import.meta.url)",
  })
  cpSync(own('bin'), join(folder, 'bin'), { recursive: true })
  cpSync(own('package.json'), join(folder, 'package.json'))
  return { folder, program: join(folder, 'bin/metiers.js') }
}
