import { expect } from 'vitest'
import { dataset, pageType } from '../page-types'
import { test } from '../setup/site-test'

/** The pages of a PDF by Chromium, whose page objects stand in the open: the size of each, in points. */
function sheets(pdf: Buffer): { width: number; height: number }[] {
  const text = pdf.toString('latin1')
  const pages = text.match(/\/Type \/Page\b(?!s)[\s\S]*?\/MediaBox \[[^\]]*\]/g) ?? []
  return pages.map(page => {
    const [, width = '', height = ''] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page) ?? []
    return { width: Math.round(Number(width)), height: Math.round(Number(height)) }
  })
}

const occupation = pageType('occupation')
const a4 = { width: 595, height: 842 }

test('the matrix prints on one A4 page, landscape', async ({ open }) => {
  const page = await open('matrice/')
  const printed = sheets(await page.pdf({ preferCSSPageSize: true }))
  expect(printed).toHaveLength(1)
  // Chromium rounds the page up to whole pixels of CSS, of which one is three quarters of a point.
  expect(Math.abs((printed[0]?.width ?? 0) - a4.height)).toBeLessThanOrEqual(1)
  expect(Math.abs((printed[0]?.height ?? 0) - a4.width)).toBeLessThanOrEqual(1)
})

test('an occupation prints without what is for the screen', async ({ open }) => {
  const page = await open(occupation.path)
  const printed = sheets(await page.pdf({ format: 'A4' }))
  expect(printed.length).toBeLessThanOrEqual(6)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('main h1').isVisible()).toBe(true)
  for (const screenOnly of ['.site-nav', '.site-search', '.skip-link', '.copy-button', '.for-screens'])
    expect(await page.locator(screenOnly).filter({ visible: true }).count(), screenOnly).toBe(0)
})

test('a printed occupation says what it is from: nomenclature, permanent identifier, source', async ({
  open,
}) => {
  const page = await open(occupation.path)
  await page.emulateMedia({ media: 'print' })
  const { title, sources, occupations } = dataset.nomenclature
  const iri = occupations.find(({ id }) => occupation.path === `metiers/${id}/`)?.iri
  for (const text of [title.fr, iri, ...sources.map(source => source.title ?? source.path)])
    expect(
      await page
        .getByText(text ?? '')
        .filter({ visible: true })
        .count(),
      text,
    ).toBeGreaterThan(0)
})

test('who reads on a dark screen prints dark ink on white paper all the same', async ({ open }) => {
  const page = await open(occupation.path, { colorScheme: 'dark' })
  const ink = () => page.evaluate(() => getComputedStyle(document.body).color)
  const onScreen = await ink()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const onPaper = await ink()
  expect(onPaper).not.toBe(onScreen)
  await page.emulateMedia({ media: null, colorScheme: 'light' })
  expect(onPaper).toBe(await ink())
})

test('the map of completeness prints whole on an upright sheet of A4', async ({ open }) => {
  // What lies between the margins of the sheet, in pixels of CSS.
  const page = await open('qualite/', { viewport: { width: 680, height: 1002 } })
  await page.emulateMedia({ media: 'print' })
  const right = await page.locator('.completeness-map').evaluate(table => table.getBoundingClientRect().right)
  expect(right).toBeLessThanOrEqual(680)
})
