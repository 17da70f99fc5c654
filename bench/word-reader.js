// Reads every .docx file of a folder in this process with one reader, and prints the time and the time of all its
// threads on a processor (ms), and the peak memory (MB), as JSON: word-reader.js FOLDER metiers THREADS | mammoth | inflate.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { bounds, createReaderPool } from '../packages/document/lib/index.js'
import { openPackage } from '../packages/document/lib/readers/docx/open-package.js'

const [folder = '', reader, threads = '1'] = process.argv.slice(2)
const paths = readdirSync(folder).map(name => join(folder, name))
const start = performance.now()

if (reader === 'mammoth') {
  for (const path of paths) await mammoth.convertToHtml({ buffer: readFileSync(path) })
} else if (reader === 'inflate') {
  // The parts that are read of a fiche, unpacked and decoded, and nothing else.
  const parts =
    /^(?:_rels\/\.rels|word\/(?:_rels\/document\.xml\.rels|(?:document|styles|numbering|footnotes|endnotes)\.xml))$/
  for (const path of paths) {
    const pack = openPackage(readFileSync(path), path, bounds)
    for (const name of pack.names) if (parts.test(name)) pack.text(name)
  }
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
const { user, system } = process.cpuUsage()
const processor = (user + system) / 1000
process.stdout.write(JSON.stringify({ milliseconds, processor, peak: process.resourceUsage().maxRSS / 1024 }))
