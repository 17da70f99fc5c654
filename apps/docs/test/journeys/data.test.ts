import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import { dataset } from '../page-types'
import { download } from '../setup/download'
import { test } from '../setup/site-test'

const { files } = dataset.index

test('every file of the dataset is linked, and is the one of the index, byte for byte', async ({
  open,
  stage,
}) => {
  const page = await open('donnees/')
  const linked = await page
    .getByRole('main')
    .locator('a[download]')
    .evaluateAll(links => links.map(link => link.getAttribute('href')))
  for (const { path, sha256, byteLength } of files) {
    expect(linked).toContain(`/data/${path}`)
    const bytes = Buffer.from(await (await fetch(`${stage.real.address}data/${path}`)).arrayBuffer())
    const checksum = createHash('sha256').update(bytes).digest('hex')
    expect([path, bytes.byteLength, checksum]).toEqual([path, byteLength, sha256])
  }
})

test('a click on its name keeps a file, under its name', async ({ open }) => {
  const page = await open('donnees/', { acceptDownloads: true })
  const [file] = files.filter(({ mediaType }) => mediaType === 'application/json')
  const { bytes, name } = await download(
    page,
    page.locator(`main a[download][href="/data/${file?.path}"]`).first(),
  )
  expect(name).toBe(file?.path.split('/').at(-1))
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(file?.sha256)
})

test('the page shows the checksum of each file', async ({ open }) => {
  const page = await open('donnees/')
  const text = (await page.getByRole('main').textContent()) ?? ''
  expect(files.filter(({ sha256 }) => !text.includes(sha256))).toEqual([])
})

test('the preview of a table is its first rows', async ({ open }) => {
  const page = await open('donnees/')
  const card = page.locator('#table-occupations')
  await card.locator('summary').first().click()
  const cells = await card
    .locator('table')
    .first()
    .locator('tbody tr')
    .first()
    .locator('td, th')
    .allTextContents()
  expect(cells.map(cell => cell.trim())).toContain(dataset.nomenclature.occupations[0]?.id)
})

test('an example can be copied', async ({ open }) => {
  const page = await open('donnees/', { permissions: ['clipboard-read', 'clipboard-write'] })
  const example = page.locator('details', { has: page.locator('pre code') }).first()
  await example.locator('summary').click()
  await example.getByRole('button', { name: 'Copier' }).click()
  const code = await example.locator('pre code').textContent()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code)
})
