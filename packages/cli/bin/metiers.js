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
  // There is nothing yet that knows the language of a person but what the system says.
  const locale = process.env.METIERS_LANG ?? new Intl.DateTimeFormat().resolvedOptions().locale
  process.stderr.write(
    /^en\b/i.test(locale.replace('_', '-'))
      ? 'metiers is not built yet: run "npm run build" in the repository first.\n'
      : 'metiers n’est pas encore compilé\u202f: lancez d’abord «\u00a0npm run build\u00a0» dans le dépôt.\n',
  )
  process.exitCode = 2
}
