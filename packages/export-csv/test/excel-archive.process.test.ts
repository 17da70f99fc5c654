import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { tables } from '@metiers/tables'
import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import readExcel from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { exportCsv } from '../src/index.js'
import { nomenclature, report } from './written.js'

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0

function archive(): Uint8Array {
  const file = exportCsv({ nomenclature, report }).find(({ path }) => path === 'csv/excel-fr.zip')
  const [bytes] = [...(file?.chunks ?? [])]
  if (!(bytes instanceof Uint8Array)) throw new Error('the archive is not bytes')
  return bytes
}

const asText = (value: unknown) => (value === null ? '' : String(value))

describe('the tables for an Excel in French', () => {
  const files = unzipSync(archive())
  it('are all tables, with the same cells, a byte order mark and semicolons', () => {
    expect(Object.keys(files).sort()).toEqual(tables.map(({ name }) => `${name}.csv`).sort())
    for (const table of tables) {
      const bytes = files[`${table.name}.csv`] ?? new Uint8Array()
      expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
      const [header, ...rows] = parse(strFromU8(bytes), { bom: true, delimiter: ';' }) as string[][]
      expect(header).toEqual(table.fields.map(({ name }) => name))
      expect(rows).toEqual([...table.rows({ nomenclature, report })].map(row => row.map(asText)))
    }
  })
  it('are the same bytes each time, in any time zone', () => {
    const again = (zone: string) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', printsChecksum], {
        cwd: new URL('../../..', import.meta.url),
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      })
    expect(again('Pacific/Auckland')).toBe(again('America/Los_Angeles'))
  })
})

const printsChecksum = `
  import { createHash } from 'node:crypto'
  import { readFileSync } from 'node:fs'
  const { exportCsv } = await import('./packages/export-csv/lib/index.js')
  const read = path => JSON.parse(readFileSync('fixtures/golden/dist/' + path, 'utf8'))
  const input = { nomenclature: read('nomenclature.json'), report: read('report.json') }
  const [bytes] = exportCsv(input).find(({ path }) => path === 'csv/excel-fr.zip').chunks
  console.log(createHash('sha256').update(bytes).digest('hex'))
`

it.skipIf(!hasLibreOffice)(
  'open in LibreOffice in French: a cell a value, accents and semicolons as they are',
  async () => {
    const work = mkdtempSync(join(tmpdir(), 'metiers-calc-'))
    try {
      const profile = join(work, 'profile')
      mkdirSync(join(profile, 'user'), { recursive: true })
      // The language of the person and of the numbers is French.
      writeFileSync(join(profile, 'user/registrymodifications.xcu'), frenchSettings)
      const names = ['occupations', 'codes', 'labels']
      for (const name of names)
        writeFileSync(join(work, `${name}.csv`), unzipSync(archive())[`${name}.csv`] ?? '')
      // What its dialog proposes for such a file, and a person agrees to: semicolons, quotes, UTF-8, French.
      const asProposed = '--infilter=CSV:59,34,76,1,,1036'
      const args = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', asProposed]
      args.push('--convert-to', 'xlsx')
      const paths = names.map(name => join(work, `${name}.csv`))
      execFileSync('soffice', [...args, '--outdir', join(work, 'out'), ...paths], {
        stdio: 'ignore',
        env: { ...process.env, LANG: 'fr_FR.UTF-8', LC_ALL: 'fr_FR.UTF-8' },
      })
      for (const table of tables.filter(({ name }) => names.includes(name))) {
        const [sheet] = await readExcel(readFileSync(join(work, `out/${table.name}.xlsx`)))
        const [header, ...rows] = sheet?.data ?? []
        expect(header).toEqual(table.fields.map(({ name }) => name))
        const expected = [...table.rows({ nomenclature, report })]
        expect(rows.length).toBe(expected.length)
        for (const [at, row] of expected.entries()) {
          const cells = table.fields.map((_, column) => asText(rows[at]?.[column] ?? null).toLowerCase())
          expect(cells).toEqual(row.map(value => asText(value).toLowerCase()))
        }
      }
    } finally {
      rmSync(work, { recursive: true })
    }
  },
)

const frenchSettings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>fr-FR</value></prop></item>
</oor:items>
`
