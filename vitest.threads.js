import { register } from 'node:module'
import { pathToFileURL } from 'node:url'
import { isMainThread } from 'node:worker_threads'

// vitest compiles what a test imports, but not what a thread of the code under test imports.
const script = process.argv[1] ?? ''
if (!isMainThread && script.endsWith('.ts')) {
  const { bundleOf } = await import('./scripts/thread-bundle.js')
  register('./scripts/thread-loader.js', {
    parentURL: import.meta.url,
    data: { script: pathToFileURL(script).href, bundle: await bundleOf(script) },
  })
}
