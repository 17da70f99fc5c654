// Loaded into a process with `--import resources-used.js?to=FILE`: writes what it has used into the file when it ends.
import { writeFileSync } from 'node:fs'

const file = new URL(import.meta.url).searchParams.get('to')
process.on('exit', () => writeFileSync(file, JSON.stringify(process.resourceUsage())))
