// Makes `bundle/`, which is what the npm package holds beside `bin/`. Libraries stay outside: npm installs them, and takes
// their corrections, as package.json says. Only docx is inside: of its 23 megabytes half of one is used, and it states a
// dependency that it brings already, and that Node 20 is too old for.
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bundleProgram } from './bundle-program.js'

const here = path => fileURLToPath(new URL(`../${path}`, import.meta.url))
const { dependencies, peerDependencies } = JSON.parse(readFileSync(here('package.json'), 'utf8'))
if (!existsSync(here('lib/main.js'))) throw new Error('run "npm run build" in the repository first')

rmSync(here('bundle'), { recursive: true, force: true })
// Those of a queue are installed by who has one.
const metafile = await bundleProgram(here('.'), {
  external: Object.keys({ ...dependencies, ...peerDependencies }),
})
const libraries = Object.keys(metafile.inputs)
  .filter(path => path.includes('node_modules/'))
  .filter(path => !path.startsWith('node_modules/docx/dist/'))
if (libraries.length > 0) throw new Error(`not among the dependencies: ${libraries.join(', ')}`)
cpSync(here('../../node_modules/docx/LICENSE'), here('bundle/docx.LICENSE'))

for (const types of ['index.d.ts', 'run.d.ts']) cpSync(here(`lib/${types}`), here(`bundle/${types}`))
