import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pageTypes } from '../page-types'
import { weigh } from '../setup/page-weight'
import { test } from '../setup/site-test'

const folder = fileURLToPath(new URL('../../.screenshots/', import.meta.url))

test('the weight of each page type, as a table', async ({ newPage, stage }) => {
  const rows = [
    '| page | total kB | HTML | CSS | script | other |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
  ]
  for (const { name, path } of pageTypes) {
    const { total, html, style, script, other } = await weigh(await newPage(), stage.real.address + path)
    const cells = [total, html, style, script, other].map(bytes => (bytes / 1000).toFixed(1))
    rows.push(`| ${name} | ${cells.join(' | ')} |`)
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'weights.md'), `${rows.join('\n')}\n`)
})
