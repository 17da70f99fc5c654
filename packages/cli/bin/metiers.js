#!/usr/bin/env node
import { existsSync } from 'node:fs'

const program = new URL('../lib/main.js', import.meta.url)
if (existsSync(program)) {
  const { loadingProblem } = await import('../lib/loading-problem.js')
  try {
    await import(program.href)
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
