import { expect } from 'vitest'
import { dataset } from '../page-types'
import { pathOf, test } from '../setup/site-test'

const { occupations } = dataset.nomenclature

test('the matrix has every occupation once, under its own name', async ({ open }) => {
  const page = await open('matrice/')
  const links = page.locator('main .matrix a[href*="/metiers/"]')
  const shown = await links.evaluateAll(found =>
    found.map(link => [link.getAttribute('href'), link.textContent?.trim()]),
  )
  const expected = occupations.map(({ id, preferredLabel }) => [
    `/metiers/${id}/`,
    expect.stringContaining(preferredLabel.fr),
  ])
  expect(shown.toSorted()).toEqual(expected.toSorted())
})

test('each occupation of the matrix stands in its own family', async ({ open }) => {
  const page = await open('matrice/')
  for (const { id } of dataset.nomenclature.families) {
    const family = page.locator('section', { has: page.locator(`h2 a[href="/familles/${id}/"]`) })
    const shown = await family
      .locator('a[href^="/metiers/"]')
      .evaluateAll(links => links.map(link => link.getAttribute('href')))
    const members = occupations.filter(({ familyId }) => familyId === id)
    expect(shown.toSorted()).toEqual(members.map(({ id }) => `/metiers/${id}/`).toSorted())
  }
})

test('the arrow keys go from occupation to occupation, Enter opens it', async ({ open, stage }) => {
  const page = await open('matrice/')
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'))
  const box = () => page.evaluate(() => document.activeElement?.getBoundingClientRect().toJSON())
  await page.locator('.matrix .matrix-column a').first().focus()
  const [start, from] = [await focused(), await box()]

  await page.keyboard.press('ArrowDown')
  expect(await focused()).not.toBe(start)
  expect((await box()).top).toBeGreaterThan(from.top)
  await page.keyboard.press('ArrowUp')
  expect(await focused()).toBe(start)
  await page.keyboard.press('ArrowRight')
  expect((await box()).left).toBeGreaterThan(from.left)
  const target = await focused()

  await page.keyboard.press('Enter')
  await page.waitForURL(url => url.pathname === target)
  expect(`/${pathOf(page, stage.real)}`).toBe(target)
})

test('by Tab alone every occupation of the matrix can be reached', async ({ open }) => {
  const page = await open('matrice/')
  await page.locator('.matrix a').first().focus()
  const reached = new Set<string | null | undefined>()
  for (let press = 0; press < occupations.length + dataset.nomenclature.families.length; press += 1) {
    reached.add(await page.evaluate(() => document.activeElement?.getAttribute('href')))
    await page.keyboard.press('Tab')
  }
  expect(occupations.filter(({ id }) => !reached.has(`/metiers/${id}/`))).toEqual([])
})
