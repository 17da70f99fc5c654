#!/usr/bin/env node
import { existsSync } from 'node:fs'

// In the repository `lib` is what was compiled last; the package on npm has a bundle in its place.
const folder = ['../lib/', '../bundle/']
  .map(name => new URL(name, import.meta.url))
  .find(place => existsSync(new URL('main.js', place)))
if (folder) {
  const { loadingProblem } = await import(new URL('loading-problem.js', folder).href)
  try {
    await import(new URL('main.js', folder).href)
  } catch (error) {
    const problem = loadingProblem(error)
    if (problem === null) throw error
    process.stderr.write(problem)
    process.exitCode = 2
  }
} else {
  process.stderr.write('metiers is not built yet: run "npm run build" in the repository first.\n')
  process.exitCode = 2
}
