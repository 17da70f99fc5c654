// Reads every .docx file of a folder in this process with one reader, and prints the time (ms) and the peak memory
// (MB) as JSON: word-reader.js FOLDER metiers THREADS | mammoth.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { createReaderPool } from '../packages/document/lib/index.js'

const [folder = '', reader, threads = '1'] = process.argv.slice(2)
const paths = readdirSync(folder).map(name => join(folder, name))
const start = performance.now()

if (reader === 'mammoth') {
  for (const path of paths) await mammoth.convertToHtml({ buffer: readFileSync(path) })
} else {
  const pool = createReaderPool(Number(threads))
  const queue = paths.values()
  const readOn = async () => {
    for (const path of queue) await pool.read(readFileSync(path), path)
  }
  await Promise.all(Array.from({ length: Number(threads) + 1 }, readOn))
  await pool.close()
}

const milliseconds = performance.now() - start
process.stdout.write(JSON.stringify({ milliseconds, peak: process.resourceUsage().maxRSS / 1024 }))
