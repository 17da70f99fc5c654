import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { dataset } from '../page-types'
import { download } from '../setup/download'
import { phone, test } from '../setup/site-test'

const { occupations, families } = dataset.nomenclature
const described = occupations.filter(({ profile }) => profile !== null)
const table = 'donnees/tables/?table='
const rows = (page: Page) => page.locator('.table-scroll tbody tr')
const column = (page: Page, at: number) =>
  page.locator(`.table-scroll tbody td:nth-child(${at})`).allTextContents()
const status = (page: Page) => page.getByRole('main').getByRole('status')
const header = (page: Page, name: string) => page.getByRole('columnheader', { name, exact: true })

test('the data page leads to a table, with all its rows', async ({ open }) => {
  const page = await open('donnees/')
  await page.getByRole('link', { name: 'Voir la table occupations' }).click()
  await rows(page).first().waitFor()
  expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toContain('Table occupations')
  expect(await status(page).textContent()).toBe(`${occupations.length} lignes`)
  expect((await column(page, 1)).toSorted()).toEqual(occupations.map(({ id }) => id).toSorted())
})

test('a click sorts by a column, a second turns it round, a third ends it; the address keeps it', async ({
  open,
}) => {
  const page = await open(`${table}occupations`)
  await rows(page).first().waitFor()
  const before = await column(page, 3)
  const sorted = before.toSorted(new Intl.Collator('fr', { numeric: true }).compare)
  const label = header(page, 'preferredLabel')
  expect(await label.getAttribute('aria-sort')).toBe('none')
  await label.getByRole('button').click()
  expect(await column(page, 3)).toEqual(sorted)
  expect(await label.getAttribute('aria-sort')).toBe('ascending')
  await page.keyboard.press('Enter')
  expect(await column(page, 3)).toEqual(sorted.toReversed())
  expect(new URL(page.url()).search).toBe('?table=occupations&sort=-preferredLabel')
  await page.keyboard.press('Enter')
  expect(await column(page, 3)).toEqual(before)
  expect(new URL(page.url()).search).toBe('?table=occupations')
})

test('what is filtered, sorted and chosen is what is downloaded, and what its address shows again', async ({
  open,
}) => {
  const page = await open(`${table}occupations`, { acceptDownloads: true })
  await page.getByLabel('Filtrer par texte').fill('TRUE')
  await page.locator('summary', { hasText: 'Colonnes' }).click()
  for (const box of await page.getByRole('checkbox').all())
    if (!['id', 'preferredLabel'].includes(await box.inputValue())) await box.uncheck()
  await header(page, 'id').getByRole('button').click()
  expect(await status(page).textContent()).toMatch(new RegExp(` sur ${occupations.length}$`))
  const [ids, labels] = [await column(page, 1), await column(page, 2)]
  expect(ids.toSorted()).toEqual(expect.arrayContaining(described.map(({ id }) => id).toSorted()))
  expect(ids).toEqual(ids.toSorted(new Intl.Collator('fr', { numeric: true }).compare))

  const { bytes, name } = await download(page, page.getByRole('button', { name: 'Télécharger ces lignes' }))
  expect(name).toBe('occupations.csv')
  const quoted = (value = '') => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)
  const lines = ids.map((id, at) => `${quoted(id)},${quoted(labels[at])}\r\n`)
  expect(bytes.toString('utf8')).toBe(`id,preferredLabel\r\n${lines.join('')}`)

  const { search } = new URL(page.url())
  expect(search).toBe('?table=occupations&text=TRUE&sort=id&columns=id,preferredLabel')
  const again = await open(`donnees/tables/${search}`)
  await rows(again).first().waitFor()
  expect([await column(again, 1), await column(again, 2)]).toEqual([ids, labels])
  await again.getByRole('button', { name: 'Tout montrer' }).click()
  expect(await rows(again).count()).toBe(occupations.length)
  expect(new URL(again.url()).search).toBe('?table=occupations')
})

test('of many rows some stand in the page at once, and all are downloaded', async ({ open, stage }) => {
  const page = await open(`en/${table}findings`, { acceptDownloads: true })
  await rows(page).first().waitFor()
  const all = dataset.report.findings.length
  expect(await status(page).textContent()).toBe(`${all} rows`)
  expect(await rows(page).count()).toBe(50)
  await page.getByRole('button', { name: 'Next rows' }).click()
  expect(await page.getByText(`Rows 51 to ${Math.min(100, all)}`).isVisible()).toBe(true)
  expect(new URL(page.url()).search).toBe('?table=findings&page=2')
  const { bytes } = await download(page, page.getByRole('button', { name: 'Download these rows' }))
  expect(bytes.equals(readFileSync(join(stage.real.folder, 'data/csv/findings.csv')))).toBe(true)
})

test('a table that is not there is said to be none, and the tables stand below', async ({ open }) => {
  const page = await open(`${table}"><img src=x>`)
  await status(page).filter({ hasText: '« "><img src=x> » n’est pas une table' }).waitFor()
  expect(await page.getByRole('link', { name: 'Voir la table families' }).isVisible()).toBe(true)
})

test('labels that mean harm are text', async ({ open }) => {
  const page = await open(`${table}occupations`, { site: 'hostile' })
  await rows(page).first().waitFor()
  expect(await page.locator('.table-scroll tbody :not(tr, td)').count()).toBe(0)
})

test('without scripts each table is a file', async ({ open }) => {
  const page = await open(`${table}families`, { javaScriptEnabled: false })
  expect(await page.getByRole('link', { name: 'Voir la table' }).count()).toBe(0)
  expect(await page.locator('main a[download][href="/data/csv/families.csv"]').isVisible()).toBe(true)
})

describe.each([phone, { width: 320, height: 640 }])('at $width px', viewport => {
  test('a wide table scrolls in its own region, and what is pressed is large enough', async ({ open }) => {
    const page = await open(`${table}occupations`, { viewport })
    await rows(page).first().waitFor()
    await page.locator('summary', { hasText: 'Colonnes' }).click()
    const wide = await page.evaluate(() => {
      const scroll = document.querySelector('.table-scroll')
      return {
        page: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        region: (scroll?.scrollWidth ?? 0) - (scroll?.clientWidth ?? 0),
      }
    })
    expect(wide.page).toBe(0)
    expect(wide.region).toBeGreaterThan(100)
    const targets = page
      .locator('.table-viewer')
      .locator('button, label, summary, a')
      .filter({ visible: true })
    const sizes = await targets.evaluateAll(all => all.map(one => one.getBoundingClientRect().height))
    expect(sizes.length).toBeGreaterThan(families.length)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24)
  })
})
