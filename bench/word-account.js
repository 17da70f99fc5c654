/**
 * What becomes of every word of a corpus of Word files: in the tree, among the asides (what is not on the page, and is
 * named), or unnamed. What a file holds is told without the reader: the texts of all parts of its archive.
 * `node bench/word-account.js FOLDER...` (by default what the libraries in node_modules ship, and the fixtures).
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { blocksOf, createReaderPool } from '../packages/document/lib/index.js'

const named = process.argv.slice(2)
const folders = named.length > 0 ? named : ['node_modules', 'packages/document/fixtures']
const paths = folders.flatMap(docxIn).sort()
const pool = createReaderPool(2)
const totals = { files: 0, refused: 0, words: 0, tree: 0, asides: 0, unnamed: 0 }
for (const path of paths) {
  const bytes = readFileSync(path)
  totals.files += 1
  let read
  try {
    read = await pool.read(bytes, path)
  } catch (error) {
    totals.refused += 1
    process.stdout.write(`refused: ${error.message}\n`)
    continue
  }
  const inTree = wordsOf(blocksOf(read.root).map(({ node }) => `${node.marker ?? ''} ${node.value}`))
  const inAsides = wordsOf(read.asides.map(({ text }) => text))
  const missing = []
  for (const word of wordsOf(textsIn(bytes))) {
    totals.words += 1
    const place = take(inTree, word) ? 'tree' : take(inAsides, word) ? 'asides' : 'unnamed'
    totals[place] += 1
    if (place === 'unnamed') missing.push(word)
  }
  if (missing.length > 0)
    process.stdout.write(`${path}: ${missing.length} unnamed: ${missing.slice(0, 12).join(' ')}\n`)
}
await pool.close()
const share = number => `${number} (${((100 * number) / Math.max(1, totals.words)).toFixed(2)} %)`
process.stdout.write(
  `${totals.files} files, ${totals.refused} refused, ${totals.words} words: ${share(totals.tree)} in the tree, ${share(totals.asides)} in asides, ${share(totals.unnamed)} unnamed\n`,
)

function docxIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap(entry =>
    entry.isFile() && entry.name.endsWith('.docx') ? [join(entry.parentPath, entry.name)] : [],
  )
}

/** The texts of all parts that a person writes in, each paragraph one; a paragraph is where a word ends. */
function textsIn(bytes) {
  let parts
  try {
    parts = unzipSync(bytes, {
      filter: ({ name }) =>
        /^word\/(?!glossary\/|theme\/|_rels\/|styles|settings|font|web)[^/]*\.xml$|^word\/diagrams\/data|^word\/charts\/chart/i.test(
          name,
        ),
    })
  } catch {
    return []
  }
  return Object.values(parts).flatMap(part => {
    const xml = strFromU8(part).replace(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/g, '')
    return xml
      .split(/<\/[a-z]+:p>|<[a-z]+:(?:tab|br|cr)\/>/)
      .map(piece =>
        [...piece.matchAll(/<(?:w|a|m):(?:t|delText)(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join(''),
      )
  })
}

function wordsOf(texts) {
  return texts.flatMap(
    text =>
      text
        .normalize('NFC')
        .replace(/&[a-z]+;|&#\w+;/gi, ' ')
        .match(/[\p{L}\p{N}]+/gu) ?? [],
  )
}

function take(words, word) {
  const at = words.indexOf(word)
  if (at < 0) return false
  words.splice(at, 1)
  return true
}
