#!/usr/bin/env node
import { existsSync } from 'node:fs'

const program = new URL('../lib/main.js', import.meta.url)
if (existsSync(program)) {
  await import(program.href)
} else {
  process.stderr.write('metiers is not built yet: run "npm run build" in the repository first.\n')
  process.exitCode = 2
}
