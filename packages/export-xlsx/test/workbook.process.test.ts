import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { nomenclatureSchema, reportSchema } from '@metiers/schema'
import { tables } from '@metiers/tables'
import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import readExcel from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { exportXlsx } from '../src/index.js'
import { sheetsOfTable } from '../src/sheets-of-table.js'

const published = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../../fixtures/golden/dist/${path}`, import.meta.url), 'utf8'))
const nomenclature = nomenclatureSchema.parse(published('nomenclature.json'))
const report = reportSchema.parse(published('report.json'))
const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0

function workbook(dataset = nomenclature): Uint8Array {
  const [file] = exportXlsx({ nomenclature: dataset, report })
  return Buffer.concat([...(file?.chunks ?? [])].map(chunk => Buffer.from(chunk)))
}

/** The dataset with this text as the definition of the first profile. */
function defined(definition: string) {
  const dataset = structuredClone(nomenclature)
  const profile = dataset.occupations.find(each => each.profile !== null)?.profile
  if (!profile) throw new Error('the published dataset has no profile')
  profile.definition = definition
  return dataset
}

describe('the workbook', () => {
  it('has a first sheet that explains every column, and a sheet a table', async () => {
    const sheets = await readExcel(Buffer.from(workbook()))
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['lisez-moi', ...tables.map(({ name }) => name)])
    const explained = sheets[0]?.data.map(([first]) => first) ?? []
    for (const { name, fields } of tables)
      for (const field of fields) expect(explained).toContain(`${name}.${field.name}`)
  })
  it('freezes and filters the header of each table', async () => {
    const parts = unzipSync(workbook())
    for (const [index, table] of tables.entries()) {
      const xml = strFromU8(parts[`xl/worksheets/sheet${index + 2}.xml`] ?? new Uint8Array())
      expect({ table: table.name, frozen: /<pane [^>]*ySplit="1"/.test(xml) }).toEqual({
        table: table.name,
        frozen: true,
      })
      expect(xml).toMatch(/<autoFilter ref="A1:[A-Z]+\d+"\/>/)
    }
  })
  it('has no formula, whatever a value looks like', async () => {
    const parts = unzipSync(workbook(defined('=HYPERLINK("http://example.org";"x")')))
    const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/sheet'))
    expect(sheets.length).toBe(tables.length + 1)
    for (const [, xml] of sheets) expect(strFromU8(xml)).not.toMatch(/<f[ >]/)
    const asText = ' t="inlineStr"><is><t xml:space="preserve">=HYPERLINK('
    expect(sheets.filter(([, xml]) => strFromU8(xml).includes(asText)).map(([name]) => name)).toEqual([
      'xl/worksheets/sheet2.xml',
    ])
  })
  it('says of a text that no cell can hold that it is cut', async () => {
    const sheets = await readExcel(Buffer.from(workbook(defined('é'.repeat(40_000)))))
    const occupations = sheets.find(({ sheet }) => sheet === 'occupations')?.data ?? []
    const longest = occupations
      .flat()
      .reduce<string>(
        (found, cell) => (typeof cell === 'string' && cell.length > found.length ? cell : found),
        '',
      )
    expect(longest.length).toBe(32_767)
    expect(longest).toMatch(/^é+ \[…\] \(cut here/)
  })
  it('goes on in a further sheet where a table has more rows than one holds', () => {
    const families = tables.find(({ name }) => name === 'families')
    if (!families) throw new Error('there is no table of families')
    const rows = [...families.rows({ nomenclature, report })]
    expect(rows.length).toBe(9)
    const header = families.fields.map(({ name }) => name)
    const sheets: unknown[] = []
    for (const { name, rows: some } of sheetsOfTable(families, { nomenclature, report }, 5))
      sheets.push({ name, values: [...some].map(({ values }) => values) })
    expect(sheets).toEqual([
      { name: 'families', values: [header, ...rows.slice(0, 4)] },
      { name: 'families 2', values: [header, ...rows.slice(4, 8)] },
      { name: 'families 3', values: [header, ...rows.slice(8)] },
    ])
  })
  it('holds what XML has signs for, and leaves out what XML cannot hold', async () => {
    const said = 'a<b & "c" > \u0000d\u001f 🙂 \ud800 _x000D_  e'
    const sheets = await readExcel(Buffer.from(workbook(defined(said))))
    const cells = sheets.find(({ sheet }) => sheet === 'occupations')?.data.flat() ?? []
    expect(cells).toContain('a<b & "c" > d 🙂  _x000D_  e')
  })
  it('bears no date: its parts have the first that a zip can tell', async () => {
    const bytes = workbook()
    expect(Buffer.from(bytes).equals(Buffer.from(workbook()))).toBe(true)
    const parts = unzipSync(bytes)
    for (const xml of Object.values(parts)) expect(strFromU8(xml)).not.toMatch(/dcterms:(?:created|modified)/)
    // APPNOTE 4.4.6: the fields of time and date of each local header, at 10 and 12.
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, 33])
  })
  it.skipIf(!hasLibreOffice)(
    'opens in LibreOffice, each sheet with the values of its table',
    () => libreOffice(),
    120_000,
  )
})

/** LibreOffice opens the workbook and saves each sheet as CSV: what it read is what was written. */
async function libreOffice(): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'metiers-xlsx-'))
  try {
    writeFileSync(join(work, 'book.xlsx'), workbook())
    const profile = `-env:UserInstallation=${pathToFileURL(join(work, 'profile')).href}`
    // Comma, quotes, UTF-8, from line 1, texts quoted, values as they are, every sheet (-1).
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false,false,false,-1'
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', filter, '--outdir', work, join(work, 'book.xlsx')],
      {
        stdio: 'ignore',
      },
    )
    for (const table of tables) {
      const read: string[][] = parse(readFileSync(join(work, `book-${table.name}.csv`)))
      const expected = [...table.rows({ nomenclature, report })].map(row =>
        row.map(value => (typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? ''))),
      )
      expect({ table: table.name, rows: read.slice(1) }).toEqual({ table: table.name, rows: expected })
    }
  } finally {
    rmSync(work, { recursive: true })
  }
}
