import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { dataset, inLanguage } from '../page-types'
import { phone, test } from '../setup/site-test'

const held = { viewport: phone, hasTouch: true, isMobile: true }
const searchBoxes = (page: Page) => page.getByRole('searchbox').filter({ visible: true })
const visible = async (page: Page, selector: string) =>
  (await page.locator(selector).filter({ visible: true }).count()) > 0

test('every page has one search box: its own, or that of its header', async ({ open }) => {
  for (const language of ['fr', 'en'] as const)
    for (const path of ['', 'recherche/', 'matrice/']) {
      const page = await open(inLanguage(language, path), held)
      expect(await searchBoxes(page).count(), `${language} ${path}`).toBe(1)
    }
})

test('the families of the home page look like the links that they are', async ({ open }) => {
  const page = await open('', held)
  const lines = await page
    .locator('.matrix h2 a')
    .evaluateAll(links => links.map(link => getComputedStyle(link).textDecorationLine))
  expect(new Set(lines)).toEqual(new Set(['underline']))
})

test('who has only a touch screen reads nothing of keys, who has a keyboard does', async ({ open }) => {
  for (const { path, hint } of [
    { path: 'matrice/', hint: '.search-key' },
    { path: 'matrice/', hint: '.lead .for-keyboards' },
    { path: 'proximites/', hint: '.career-said' },
  ]) {
    expect(await visible(await open(path, held), hint), `${path} ${hint}`).toBe(false)
    expect(await visible(await open(path), hint), `${path} ${hint}`).toBe(true)
  }
})

test('the ROME code of an occupation stands in its first screen', async ({ open }) => {
  const mapped = dataset.nomenclature.occupations.find(
    ({ mappings, profile }) => mappings.length > 0 && profile !== null,
  )
  const page = await open(`metiers/${mapped?.id}/`, held)
  const code = page
    .locator('main')
    .getByText(mapped?.mappings[0]?.code ?? 'no code')
    .filter({ visible: true })
    .first()
  const box = await code.boundingBox()
  expect(box?.y).toBeLessThan(phone.height)
  await page.locator('.short-codes a').first().click()
  expect(new URL(page.url()).hash).toBe('#correspondances')
  expect(await page.locator(':target').textContent()).toContain(mapped?.mappings[0]?.code)
})

test('each occupation of an alphabetical list has the name of its family beside its colour', async ({
  open,
}) => {
  const { occupations, families } = dataset.nomenclature
  for (const path of ['metiers/', 'recherche/'])
    for (const options of [held, {}]) {
      const page = await open(path, options)
      const shown = await page
        .locator('.occupation-index a')
        .evaluateAll(links =>
          links.map(link => [link.getAttribute('href'), link.querySelector('small')?.textContent]),
        )
      const expected = occupations.map(({ id, familyId }) => [
        `/metiers/${id}/`,
        families.find(family => family.id === familyId)?.preferredLabel.fr,
      ])
      expect(shown.toSorted()).toEqual(expected.toSorted())
      expect(await page.locator('.occupation-index small').filter({ visible: true }).count()).toBe(
        expected.length,
      )
    }
})
