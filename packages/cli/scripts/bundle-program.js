import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = path => fileURLToPath(new URL(`../${path}`, import.meta.url))

/**
 * Makes of the compiled program, with all packages of this repository in it, parts that are loaded when they are asked
 * for, in `bundle` below a folder: beside `bin`, it is the program. Gives what esbuild says of them.
 */
export async function bundleProgram(folder, { external, banner = '' }) {
  const outdir = join(folder, 'bundle')
  const { metafile } = await build({
    // The threads that read and the process that swaps are programs of their own, found beside the part that starts them.
    entryPoints: [
      here('lib/main.js'),
      here('lib/index.js'),
      here('lib/loading-problem.js'),
      here('lib/swap-process.js'),
      here('lib/table-forms-thread.js'),
      here('../document/lib/readers/reading-thread.js'),
    ],
    outdir,
    entryNames: '[name]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external,
    banner: { js: banner },
    absWorkingDir: here('../..'),
    metafile: true,
  })
  cpSync(here('../ingest/template'), join(outdir, 'template'), { recursive: true })
  return metafile
}
