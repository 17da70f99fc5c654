// Makes `bundle/`, which is what the npm package holds beside `bin/`: the compiled program with all packages of this
// repository in it, cut into parts that are loaded when they are asked for. Libraries stay outside: npm installs them,
// and takes their corrections, as package.json says. Only docx is inside: of its 23 megabytes half of one is used, and
// it states a dependency that it brings already, and that Node 20 is too old for.
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = path => fileURLToPath(new URL(`../${path}`, import.meta.url))
const { dependencies, peerDependencies } = JSON.parse(readFileSync(here('package.json'), 'utf8'))
if (!existsSync(here('lib/main.js'))) throw new Error('run "npm run build" in the repository first')

rmSync(here('bundle'), { recursive: true, force: true })
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
  outdir: here('bundle'),
  entryNames: '[name]',
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // Those of a queue are installed by who has one.
  external: Object.keys({ ...dependencies, ...peerDependencies }),
  absWorkingDir: here('../..'),
  metafile: true,
})
const libraries = Object.keys(metafile.inputs)
  .filter(path => path.includes('node_modules/'))
  .filter(path => !path.startsWith('node_modules/docx/dist/'))
if (libraries.length > 0) throw new Error(`not among the dependencies: ${libraries.join(', ')}`)
cpSync(here('../../node_modules/docx/LICENSE'), here('bundle/docx.LICENSE'))

cpSync(here('../ingest/template'), here('bundle/template'), { recursive: true })
for (const types of ['index.d.ts', 'run.d.ts']) cpSync(here(`lib/${types}`), here(`bundle/${types}`))
