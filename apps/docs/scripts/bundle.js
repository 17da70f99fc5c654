// Makes `bundle/`, which is what the npm package holds: the folder that Astro builds from, as it is here, with its
// configuration and all packages of this repository compiled. Libraries stay outside: npm installs them.
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = path => fileURLToPath(new URL(`../${path}`, import.meta.url))
const manifest = path => JSON.parse(readFileSync(here(path), 'utf8'))
const { dependencies, devDependencies } = manifest('package.json')

/** The entry points of a package of this repository, by the name of the file that stands for it. */
const entriesOf = name => {
  const folder = `../../packages/${name.slice('@metiers/'.length)}`
  return Object.entries(manifest(`${folder}/package.json`).exports)
    .filter(([, target]) => typeof target.default === 'string' && target.default.endsWith('.js'))
    .map(([path, target]) => ({
      in: here(`${folder}/${target.default}`),
      out: `packages/${[name.slice('@metiers/'.length), ...path.split('/').slice(1)].join('-')}`,
    }))
}
const own = Object.keys(devDependencies).filter(name => name.startsWith('@metiers/'))
const entries = own.flatMap(entriesOf)
for (const entry of entries)
  if (!existsSync(entry.in)) throw new Error('run "npm run build" in the repository first')

rmSync(here('bundle'), { recursive: true, force: true })
const { metafile } = await build({
  entryPoints: [
    ...entries,
    { in: here('astro.config.ts'), out: 'astro.config' },
    // A thread that reads is a program of its own, found beside the part that starts it.
    { in: here('../../packages/document/lib/readers/reading-thread.js'), out: 'packages/reading-thread' },
  ],
  outdir: here('bundle'),
  chunkNames: 'packages/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external: Object.keys(dependencies),
  absWorkingDir: here('../..'),
  metafile: true,
})
const libraries = Object.keys(metafile.inputs)
  .filter(path => path.includes('node_modules/'))
  .filter(path => !path.startsWith('node_modules/docx/dist/'))
if (libraries.length > 0) throw new Error(`not among the dependencies: ${libraries.join(', ')}`)

for (const folder of ['src', 'public']) cpSync(here(folder), here(`bundle/${folder}`), { recursive: true })
cpSync(here('../../packages/ingest/template'), here('bundle/packages/template'), { recursive: true })
cpSync(here('../../node_modules/docx/LICENSE'), here('bundle/packages/docx.LICENSE'))
