import { isMainThread } from 'node:worker_threads'

// vitest compiles what a test imports, but not what a thread of the code under test imports: tsx does.
if (!isMainThread) {
  const { register } = await import('tsx/esm/api')
  register()
}
