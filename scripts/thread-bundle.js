import { createHash } from 'node:crypto'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const shelf = join(root, 'node_modules/.cache/metiers-threads')
const aDay = 86_400_000

/**
 * The URL of one script made of a TypeScript script and all that it imports, from source, by way of a file that stands
 * while none of them has changed: to start from it takes a tenth of the time.
 */
export async function bundleOf(script) {
  const label = join(shelf, `${createHash('sha256').update(script).digest('hex')}.json`)
  const known = read(label)
  if (known?.files.every(({ path, stamp }) => stampOf(path) === stamp)) return urlIn(known.folder)
  const { buildSync } = await import('esbuild')
  mkdirSync(shelf, { recursive: true })
  clearFormer()
  const folder = mkdtempSync(join(shelf, 'bundle-'))
  const { metafile } = buildSync({
    absWorkingDir: root,
    entryPoints: { script },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    conditions: ['source'],
    // It looks for a file of its own beside itself.
    external: ['node-sqlite3-wasm'],
    // What is CommonJS among the libraries asks for the modules of Node in its own way.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'\nconst require = requireFrom(import.meta.url)",
    },
    metafile: true,
    logLevel: 'error',
  })
  const own = fileURLToPath(import.meta.url)
  const files = [own, ...Object.keys(metafile.inputs), ...Object.keys(metafile.outputs)].map(name => {
    const path = resolve(root, name)
    return { path, stamp: stampOf(path) }
  })
  // Several threads may start at once: each finds a whole label, of a whole bundle.
  writeFileSync(join(folder, 'label.json'), JSON.stringify({ folder, files }))
  renameSync(join(folder, 'label.json'), label)
  return urlIn(folder)
}

const urlIn = folder => pathToFileURL(join(folder, 'script.mjs')).href

function read(label) {
  try {
    return JSON.parse(readFileSync(label, 'utf8'))
  } catch {
    return null
  }
}

function stampOf(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  return found ? `${found.mtimeMs} ${found.size}` : null
}

/** A bundle that no longer holds may still be read by a thread of now, but by none of yesterday. */
function clearFormer() {
  for (const name of readdirSync(shelf)) {
    const path = join(shelf, name)
    const found = statSync(path, { throwIfNoEntry: false })
    if (found && Date.now() - found.mtimeMs > aDay) rmSync(path, { recursive: true, force: true })
  }
}
