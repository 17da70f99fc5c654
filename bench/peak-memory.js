// Loaded into a process with `--import peak-memory.js?to=FILE`: writes the most memory that it held, in kB, into the
// file when it ends.
import { writeFileSync } from 'node:fs'

const file = new URL(import.meta.url).searchParams.get('to')
process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS)))
